"""Refusals and failures in sentences: what is wrong and what to do, for every ``DeskError`` and ``StoreError``.

``error_sentence(PlaceError("agreements[0].currency", expected="currency", found="KR"), translate)`` is
*agreements[0].currency: Expected a currency code such as SEK (ISO 4217); found “KR”.*
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any
from unicodedata import category

from contractor_desk.core.errors import DeskError, StoreError
from contractor_desk.desk.flaw_sentences import N_, Translate, filled, flaw_sentence

if TYPE_CHECKING:
    from contractor_desk.exchange.tracker_file import TrackerProblem

ERRORS: Mapping[str, str] = {
    "agreement_ended": N_("It ends on {end} already. Reopen it, or extend it, first."),
    "agreement_number_taken": N_("{number} is taken by {title}."),
    "before_start": N_("{date} lies before {start}, the first day."),
    "book_exists": N_("There is a file already: {path}. Choose another name."),
    "book_missing": N_("There is no book at {path}. Check the path, or import a book file into it to make one."),
    "changed_since": N_("“{name}” cannot be undone: {key} has changed since."),
    "credited_already": N_("Invoice {number} is credited in full already, by {note}."),
    "damaged_file": N_("The book {path} is damaged: {detail}. Restore a backup."),
    "disk_failure": N_("The disk did not read or write {path}: {detail}. Nothing of this step was kept."),
    "disk_full": N_(
        "There is no room left on the disk of {path}. Nothing of this step was kept; make room and try again."
    ),
    "draft_changed": N_(
        "The bill of {agreement} for {month} has changed since it was shown. Look at it again, then issue it."
    ),
    "folder_missing": N_("There is no folder for {path}. Make it first, or choose another place."),
    "foreign_file": N_("{path} is not a book of Contractor Desk."),
    "in_use": N_("{key} is used and cannot be deleted: {by} ({count})."),
    "issued": N_("{key} stands on an issued invoice and cannot be changed. Credit the invoice first."),
    "key_taken": N_("The key “{key}” is taken."),
    "locked": N_("Another program is writing to {path}. Close it, or try again in a moment."),
    "locked_entry": N_("The entry stands on invoice {invoice}. Credit the invoice to change it."),
    "network_share": N_("{path} lies on a network share while another program has it open. Copy it to this machine."),
    "newer_book": N_("The book {path} is of a later version ({version}) than this program reads. Update the program."),
    "no_access": N_("You are not allowed to open {path}. Ask for its rights, or choose another place."),
    "no_cover": N_("This agreement covers nobody."),
    "no_end_to_decide": N_("The agreement has no end. Say on which day it is to end."),
    "no_offer": N_("The decision makes no offer, so there is no letter."),
    "no_option": N_("There is no option left to exercise."),
    "no_timer": N_("No timer is running."),
    "not_later": N_("An extension must end after {now}."),
    "not_ours_to_issue": N_("{agreement} is billed by {contractor}, not by you."),
    "not_suspended": N_("The agreement is not suspended then."),
    "not_undoable": N_("There is nothing to undo: issuing and crediting stand."),
    "nothing_to_bill": N_("There is nothing to bill for {agreement} in {month}."),
    "nothing_to_reopen": N_("No end is recorded and no notice is given."),
    "notice_changes_nothing": N_(
        "The term ends on {end} by itself; record an earlier end that both agreed on instead of a notice."
    ),
    "notice_given": N_("Notice was given on {on} already."),
    "number_not_next": N_("The next invoice number is {expected}, not {number}."),
    "number_taken": N_("Invoice number {number} is there already. Change the series' next number or prefix."),
    "older_book": N_("The book {path} is of an earlier version and cannot be written. Copy it where it can."),
    "option_too_late": N_("The option had to be decided by {deadline}. Agree on a new period instead."),
    "past_maximum": N_("{end} is past the latest possible end, {maximum}."),
    "read_only": N_("{path} cannot be written. It can be read; copy it to change it."),
    "replaced_book": N_("Another file was put in the place of {path}. Close the book and open it again."),
    "sent_before_issue": N_("Invoice {number} is dated {issued}; it cannot have been sent on {date}."),
    "suspended_already": N_("It is suspended from {from_} on already."),
    "terms_taken": N_(
        "New terms cannot start on {from_}: a version starts then, or the month is issued (last issued: {last_issued})."
    ),
    "terms_unchanged": N_("Nothing differs from the terms before."),
    "undismissable": N_("The decision on {agreement} is overdue: decide, or say why it is put away."),
    "unfinished": N_(
        "{path} was copied while it was open, and what was written last lies in {path}-wal. "
        "Copy both to where they can be written."
    ),
    "unknown_key": N_("There is no “{key}” in the book."),
    "vat_clash": N_(
        "The bill of {agreement} for {month} has work outside VAT beside work with VAT. "
        "Bill them by agreements of their own."
    ),
    "which_worker": N_("Say whose time it is: {workers}."),
}

REASONS: Mapping[str, str] = {
    "cannot_credit.credited_already": N_("Invoice {number} is credited in full already, by {by}."),
    "cannot_credit.is_credit_note": N_("{number} is a credit note; it cannot be credited."),
    "date_order.conflict": N_("The dates contradict each other: {examples}. Choose the order of day and month."),
    "date_order.undecidable": N_(
        "Day or month first? The file does not say: {examples}. Give the date order (dmy or mdy)."
    ),
    "table.columns": N_("This is no export of {format}: no column {missing} among {found}."),
    "table.csv": N_("The file cannot be read as CSV at row {row}: {detail}."),
    "table.empty": N_("The file is empty."),
    "table.encoding": N_("The file is no text that can be read. Save it as UTF-8."),
    "table.other_tracker": N_("This is the export of another tracker than {format}: its columns are {found}."),
}

_MORE = N_("{sentence} ({more} more places.)")
_MORE_ROWS = N_("{sentence} ({more} more rows.)")
_NOTHING_WRITTEN = N_("Nothing was written.")
_DIFFERS = N_("In the book with other content: {names}. Update to replace it.")
_ISSUED = N_("An issued invoice depends on {names}; it cannot be replaced.")
_UNMAPPED = {
    "agreement": N_("no agreement for {names}"),
    "service": N_("no service for {names}"),
    "worker": N_("no worker for {names}"),
}
_NAME_THEM = N_("It is not said where hours go: {lacking}. Name one for all, or map them.")
_NAMELESS = N_("rows without a name")
_NAMED = 8
_AND_MORE = N_("{names} and {more} more")


def error_sentence(error: DeskError | StoreError, translate: Translate) -> str:
    """One line, of one sentence or few: what is wrong, and what to do. Raises KeyError for a class that has none."""
    return "".join(_shown(letter) for letter in _sentence(error, translate))


def _shown(letter: str) -> str:
    """Controls, line ends and what turns the writing round are shown by their code: no text steers a terminal."""
    hidden = category(letter) in ("Cc", "Cf", "Cs", "Zl", "Zp")
    return letter.encode("unicode_escape").decode("ascii") if hidden else letter


def _sentence(error: DeskError | StoreError, translate: Translate) -> str:
    if error.code == "place":
        return _place_sentence(error.data, translate)
    if error.code == "merge":
        return _merge_sentence(error.data["conflicts"], translate)
    if error.code == "unreadable_rows":
        return _rows_sentence(error.data["problems"], translate)
    if error.code == "tracker_unmapped":
        return _unmapped_sentence(error.data, translate)
    data = dict(error.data)
    if error.code == "date_order":
        data["examples"] = ", ".join(_example(example) for example in data["examples"])
    reason = f"{error.code}.{data.get('reason')}"
    text = REASONS[reason] if reason in REASONS else ERRORS[error.code]
    return filled(translate(text), error.code, data)


def _place_sentence(data: Mapping[str, Any], translate: Translate) -> str:
    sentence = f"{data['place']}: {flaw_sentence(data['expected'], data, translate)}"
    if data.get("more"):
        return translate(_MORE).format(sentence=sentence, more=data["more"])
    return sentence


def _merge_sentence(conflicts: list[dict[str, str]], translate: Translate) -> str:
    sentences = []
    for reason, text in (("issued", _ISSUED), ("differs", _DIFFERS)):
        names = [f"{one['kind']} “{one['key']}”" for one in conflicts if one["reason"] == reason]
        if names:
            sentences.append(translate(text).format(names=_row(names, translate)))
    return " ".join(sentences)


def _rows_sentence(problems: Sequence[TrackerProblem], translate: Translate) -> str:
    # a tracker's file is read seldom, and what reads it is much
    from contractor_desk.desk.tracker_sentences import tracker_sentence

    sentence = tracker_sentence(problems[0], translate)
    if len(problems) > 1:
        sentence = translate(_MORE_ROWS).format(sentence=sentence, more=len(problems) - 1)
    return f"{sentence} {translate(_NOTHING_WRITTEN)}"


def _unmapped_sentence(data: Mapping[str, list[str]], translate: Translate) -> str:
    lacking = [
        translate(_UNMAPPED[what]).format(
            names=_row([f"“{name}”" if name else translate(_NAMELESS) for name in names], translate)
        )
        for what, names in data.items()
        if names
    ]
    return translate(_NAME_THEM).format(lacking="; ".join(lacking))


def _row(names: Sequence[str], translate: Translate) -> str:
    """The names in a row, the first of them where they are many."""
    if len(names) <= _NAMED:
        return ", ".join(names)
    return translate(_AND_MORE).format(names=", ".join(names[:_NAMED]), more=len(names) - _NAMED)


def _example(example: Mapping[str, Any]) -> str:
    days = " / ".join(example[order] for order in ("dmy", "mdy") if example[order])
    return f"“{example['value']}” = {days}"
