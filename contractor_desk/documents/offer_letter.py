"""The offer of employment as a letter on the client's paper: to whom, the terms, what becomes of the agreement, places
to sign (picture 22).

``render(OfferLetter(…, language="da"))`` is a PDF in Danish; English, Swedish, Danish, Norwegian and German are known.
Labels of the terms are translated where they are the usual ones; texts are as they were typed.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from contractor_desk.core.decision import Offer
from contractor_desk.core.party import Party
from contractor_desk.core.period import ONE_DAY
from contractor_desk.documents.formats import Formats, formats
from contractor_desk.documents.pagination import Row, draw, paginate
from contractor_desk.documents.paper import HAIR, MUTED, Paper, Style
from contractor_desk.documents.stationery import LEFT, RIGHT, SPAN, TOP, Stationery, address_lines, mixed
from contractor_desk.documents.wrapping import wrap
from contractor_desk.words import Words, translator

_TITLE = Style(22, "SemiBold", tracking=-0.4)
_DAY = Style(12, colour=MUTED)
_TO = Style(10.5, colour=MUTED)
_NAME = Style(12.5, "SemiBold")
_BODY = Style(11.5)
_LABEL = Style(11.5, colour=MUTED)
_VALUE = Style(11.5, "Medium")
_STRONG = Style(11.5, "SemiBold")
_BOX_TITLE = Style(12.5, "SemiBold")
_SIGN = Style(12.5, "SemiBold")
_SMALL = Style(10, colour=MUTED)
_LINE = 16.0
_TERM_LEFT = 148.0
_TERM_LINE = 25.0
_DETAILS_LEFT = 376.0
_SIGN_GAP = 44.0
_SIGN_HEIGHT = 130.0
_SHADE = "#F1F2EF"


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferLetter:
    """``fee_percent`` and ``months`` by the schedule on the start day; ``fee`` is None where no schedule is agreed."""

    employer: Party
    contractor: Party
    person: str
    agreement_number: str
    agreement_title: str
    started: date
    ends: date | None
    currency: str
    offer: Offer
    day: date
    language: str
    months: int = 0
    fee_percent: Decimal = Decimal(0)
    fee: Decimal | None = None

    @property
    def last_day(self) -> date | None:
        """The agreement's last day where the offer is accepted."""
        if self.offer.start is None:
            return None
        day = self.offer.start - ONE_DAY
        return day if self.ends is None else min(day, self.ends)


def usual_labels(words: Words) -> dict[str, str]:
    """The labels that a letter's terms usually have, in English and in the letter's language."""
    return {
        "Place of work": words("Place of work"),
        "Working time": words("Working time"),
        "Pension": words("Pension"),
        "Holiday": words("Holiday"),
        "Trial period": words("Trial period"),
        "Seniority": words("Seniority"),
        "Notice": words("Notice"),
        "Collective agreement": words("Collective agreement"),
        "Equipment": words("Equipment"),
        "Subject to": words("Subject to"),
    }


def usual_texts(words: Words, started: str) -> dict[str, str]:
    """What two of the terms say where nothing else was agreed, by English label; ``started`` is the agreement's day."""
    return {
        "Trial period": words("None: the time under the agreement counts as your trial"),
        "Seniority": words("Counts from {day}").format(day=started),
    }


def render(letter: OfferLetter) -> bytes:
    """The letter as PDF; same letter, same bytes."""
    return _Letter(letter).render()


class _Letter:
    def __init__(self, letter: OfferLetter) -> None:
        self._letter = letter
        self._words: Words = translator(letter.language)
        employer = letter.employer
        self._formats: Formats = formats(self._words.language, employer.country)
        self._stationery = Stationery(employer, self._words, abroad=employer.country != letter.contractor.country)
        self._title = self._words("Offer of employment")
        self._name = self._words("Offer to {name}").format(name=letter.person)

    def render(self) -> bytes:
        letter, stationery = self._letter, self._stationery
        paper = Paper(
            title=f"{self._title} – {letter.person}",
            author=letter.employer.name,
            subject=f"{letter.agreement_number}, {letter.agreement_title}",
            language=self._words.language,
            day=letter.day,
        )
        first_top = self._opening_height()
        continued = stationery.short_head_bottom + 22
        pages = paginate(
            self._rows(),
            first_room=stationery.bottom - first_top,
            room=stationery.bottom - continued,
            closing=_SIGN_HEIGHT,
        )
        for at, page in enumerate(pages):
            if at == 0:
                top = self._draw_opening(paper)
            else:
                title = self._words("{document}, continued").format(document=self._title)
                top = stationery.short_head(paper, title) + 22
            draw(page, paper, top)
            if at == len(pages) - 1:
                self._draw_signatures(paper, stationery.bottom - _SIGN_HEIGHT)
            stationery.foot(paper, self._name, at + 1, len(pages))
            paper.end_page()
        return paper.save()

    # ---- head -------------------------------------------------------------------------------------------------------

    def _head_height(self) -> float:
        room = SPAN - _TITLE.width(self._title) - 24
        return max(self._stationery.head_height(room), 52.0)

    def _opening_height(self) -> float:
        return TOP + self._head_height() + 20 + 16 + max(len(self._to()), len(self._details())) * _LINE + 26

    def _draw_opening(self, paper: Paper) -> float:
        room = SPAN - _TITLE.width(self._title) - 24
        self._stationery.head(paper, room=room)
        paper.right(RIGHT, TOP + _TITLE.baseline(28), self._title, _TITLE)
        paper.right(RIGHT, TOP + 28 + _DAY.baseline(18), self._day(self._letter.day), _DAY)
        rule = TOP + self._head_height() + 20
        self._stationery.rule(paper, rule)
        top = rule + 16
        for at, (text, style) in enumerate(self._to()):
            paper.text(LEFT, top + at * _LINE + style.baseline(_LINE), text, style)
        for at, (label, value) in enumerate(self._details()):
            base = top + at * _LINE + _LABEL.baseline(_LINE)
            paper.text(LEFT + _DETAILS_LEFT, base, label, _LABEL)
            room = SPAN - _DETAILS_LEFT - _LABEL.width(label) - 12
            paper.right(RIGHT, base, wrap(value, _VALUE, room)[0], _VALUE)
        return self._opening_height()

    def _to(self) -> list[tuple[str, Style]]:
        letter = self._letter
        abroad = letter.employer.country != letter.contractor.country
        lines: list[tuple[str, Style]] = [(self._words("To"), _TO)]
        lines += [(line, _NAME) for line in wrap(letter.person, _NAME, _DETAILS_LEFT - 24)]
        rest = [] if letter.contractor.name == letter.person else [letter.contractor.name]
        rest += address_lines(letter.contractor, self._words.language if abroad else None)
        lines += [(piece, _BODY) for line in rest for piece in wrap(line, _BODY, _DETAILS_LEFT - 24)]
        return lines

    def _details(self) -> list[tuple[str, str]]:
        letter, words = self._letter, self._words
        details = []
        if letter.offer.valid_until is not None:
            details.append((words("Open until"), self._day(letter.offer.valid_until)))
        details.append((words("Follows agreement"), letter.agreement_number))
        if letter.ends is not None:
            details.append((words("Agreement period"), self._formats.span(letter.started, letter.ends)))
        contact = ", ".join(part for part in (letter.employer.contact, letter.employer.phone) if part)
        if contact:
            details.append((words("Our contact"), contact))
        return details

    def _day(self, day: date) -> str:
        return self._formats.span(day, day)

    # ---- body -------------------------------------------------------------------------------------------------------

    def _rows(self) -> list[Row]:
        words, letter = self._words, self._letter
        first = letter.person.split(" ")[0]
        rows = [self._text(words("Dear {name},").format(name=first), after=10)]
        since = self._formats.month_year(letter.started)
        opening = words("Since {month} you have worked with us under the agreement {title}.").format(
            month=since, title=f"“{letter.agreement_title}”"
        )
        if letter.offer.start is not None:
            wish = words(
                "We would like you to stay, and offer you permanent employment from {day} on the terms below."
            ).format(day=self._day(letter.offer.start))
        else:
            wish = words("We would like you to stay, and offer you permanent employment on the terms below.")
        rows.append(self._text(f"{opening} {wish}", after=14))
        terms = self._terms()
        rows += [self._term(label, value, strong, at == 0) for at, (label, value, strong) in enumerate(terms)]
        rows.append(Row(18, lambda paper, top: None))
        rows.append(self._box(words("What happens to the present agreement"), self._what_happens()))
        rows.append(Row(14, lambda paper, top: None))
        rows.append(self._text(self._answer(), after=0))
        return rows

    def _terms(self) -> list[tuple[str, str, str]]:
        """Label, text, and a strong beginning of the text."""
        words, offer = self._words, self._letter.offer
        terms = [(words("Position"), offer.position, "")]
        if offer.start is not None:
            terms.append((words("First day"), self._day(offer.start), ""))
        if offer.salary is not None:
            amount = self._formats.money(offer.salary, self._letter.currency)
            money = f"{amount} {self._letter.currency}"
            terms.append((words("Salary"), words("a month"), money))
        labels = usual_labels(words)
        terms += [(labels.get(term.label, term.label), term.text, "") for term in offer.terms if term.text.strip()]
        return terms

    def _what_happens(self) -> str:
        words, letter = self._words, self._letter
        sentences = []
        if letter.last_day is not None:
            sentences.append(
                words("If you accept, {agreement} ends on {day}.").format(
                    agreement=letter.agreement_number, day=self._day(letter.last_day)
                )
            )
            sentences.append(
                words("Its last invoice, for {month}, is paid as agreed.").format(
                    month=self._formats.month_year(letter.last_day)
                )
            )
        if letter.fee is not None and letter.fee:
            fee = f"{self._formats.money(letter.fee, letter.currency)} {letter.currency}"
            sentences.append(
                words(
                    "A conversion fee of {fee} is due: on the start day {months} whole months are served, and the fee "
                    "is then {percent} of a year's salary."
                ).format(fee=fee, months=letter.months, percent=self._formats.percent(letter.fee_percent))
            )
        elif letter.fee is not None:
            sentences.append(
                words("No conversion fee is due: on the start day {months} whole months are served.").format(
                    months=letter.months
                )
            )
        else:
            sentences.append(words("No conversion fee is agreed."))
        return " ".join(sentences)

    def _answer(self) -> str:
        words, until = self._words, self._letter.offer.valid_until
        if until is None:
            answer = words("To accept, sign and return one copy.")
        else:
            answer = words(
                "To accept, sign and return one copy by {day}. Without an answer the offer lapses and the agreement "
                "goes on as it stands."
            ).format(day=self._day(until))
        return answer + " " + words("A contract of employment with these terms follows your answer.")

    def _text(self, text: str, *, after: float) -> Row:
        lines = wrap(text, _BODY, SPAN)

        def paint(paper: Paper, top: float) -> None:
            for at, line in enumerate(lines):
                paper.text(LEFT, top + at * _LINE + _BODY.baseline(_LINE), line, _BODY)

        return Row(len(lines) * _LINE + after, paint)

    def _term(self, label: str, value: str, strong: str, is_first: bool) -> Row:
        room = SPAN - _TERM_LEFT
        labels = wrap(label, _LABEL, _TERM_LEFT - 10)
        ahead = _STRONG.width(f"{strong} ") if strong else 0.0
        lines = wrap(value, _BODY, room - ahead) if value else ("",)
        count = max(len(labels), len(lines))
        height = _TERM_LINE + (count - 1) * _LINE

        def paint(paper: Paper, top: float) -> None:
            if is_first:
                paper.rule(LEFT, RIGHT, top, 1, MUTED)
            for at, line in enumerate(labels):
                paper.text(LEFT, top + at * _LINE + _LABEL.baseline(_TERM_LINE), line, _LABEL)
            if strong:
                paper.text(LEFT + _TERM_LEFT, top + _STRONG.baseline(_TERM_LINE), strong, _STRONG)
            for at, line in enumerate(lines):
                left = LEFT + _TERM_LEFT + (ahead if at == 0 else 0)
                paper.text(left, top + at * _LINE + _BODY.baseline(_TERM_LINE), line, _BODY)
            paper.rule(LEFT, RIGHT, top + height - 0.5, 0.5, HAIR)

        return Row(height, paint)

    def _box(self, title: str, text: str) -> Row:
        lines = wrap(text, _BODY, SPAN - 28)
        height = 12 + 19 + len(lines) * _LINE + 12
        shade = mixed(self._stationery.accent, 0.94) if self._letter.employer.layout else _SHADE

        def paint(paper: Paper, top: float) -> None:
            paper.card(LEFT, top, SPAN, height, 6, shade, shade)
            paper.text(LEFT + 14, top + 12 + _BOX_TITLE.baseline(17), title, _BOX_TITLE)
            for at, line in enumerate(lines):
                paper.text(LEFT + 14, top + 31 + at * _LINE + _BODY.baseline(_LINE), line, _BODY)

        return Row(height, paint)

    # ---- to sign ----------------------------------------------------------------------------------------------------

    def _draw_signatures(self, paper: Paper, top: float) -> None:
        words, letter = self._words, self._letter
        width = (SPAN - _SIGN_GAP) / 2
        sides = (
            (LEFT, words("For {name}").format(name=letter.employer.name), letter.employer.contact or ""),
            (LEFT + width + _SIGN_GAP, words("I accept the offer"), letter.person),
        )
        for left, title, name in sides:
            paper.text(left, top + _SIGN.baseline(18), wrap(title, _SIGN, width)[0], _SIGN)
            for y, below in ((top + 56, name), (top + 104, words("Place and date"))):
                paper.rule(left, left + width, y, 0.75, MUTED)
                paper.text(left, y + 3 + _SMALL.baseline(15), below, _SMALL)
