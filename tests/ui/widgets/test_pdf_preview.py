from __future__ import annotations

import io
from collections.abc import Callable

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from contractor_desk.ui.theme import Theme
from contractor_desk.ui.widgets.pdf_preview import PdfPage, PdfPages, PdfPreview
from tests.ui.widgets.painted_pixels import Pixels


def pdf(pages: int) -> bytes:
    """Pages with a red square each, farther down on each page."""
    made = io.BytesIO()
    canvas = Canvas(made, pagesize=A4)
    for page in range(pages):
        canvas.setFillColorRGB(1, 0, 0)
        canvas.rect(100, 700 - 200 * page, 200, 100, stroke=0, fill=1)
        canvas.showPage()
    canvas.save()
    return made.getvalue()


@pytest.fixture
def preview(theme: Theme, shown: Callable[..., None]) -> PdfPreview:
    made = PdfPreview(theme)
    shown(made, 300, 460)
    made.set_pdf(pdf(3))
    return made


def page_of(preview: PdfPreview) -> PdfPage:
    page = preview.findChild(PdfPage)
    assert page is not None
    return page


def test_the_page_is_painted_in_its_own_colours(preview: PdfPreview) -> None:
    page = page_of(preview)
    picture = Pixels(page)
    scale = page.width() / A4[0]
    red = QRectF(110 * scale, (842 - 790) * scale, 100 * scale, 60 * scale)
    assert picture.colours(red) == {"#ff0000"}
    assert "#ffffff" in picture.colours()


def test_pages_are_turned_by_buttons_and_by_keys_and_end_at_the_ends(qtbot: QtBot, preview: PdfPreview) -> None:
    previous, following = preview.findChildren(QPushButton)
    assert (preview.page, preview.pages) == (1, 3)
    assert not previous.isEnabled()
    qtbot.mouseClick(following, Qt.MouseButton.LeftButton)
    assert preview.page == 2
    page = page_of(preview)
    qtbot.keyClick(page, Qt.Key.Key_PageDown)
    qtbot.keyClick(page, Qt.Key.Key_Right)
    assert preview.page == 3
    assert not following.isEnabled()
    qtbot.keyClick(page, Qt.Key.Key_Left)
    assert preview.page == 2
    assert page.accessibleDescription() == "page 2 of 3"


def test_a_page_is_rendered_once_for_each_width() -> None:
    pages = PdfPages(pdf(2))
    assert pages.image(0, 300) is pages.image(0, 300)
    assert pages.image(0, 150).width() == 150
    assert pages.ratio(0) == pytest.approx(A4[1] / A4[0], abs=0.001)


def test_what_is_no_pdf_is_refused_and_the_page_before_stays(preview: PdfPreview) -> None:
    with pytest.raises(ValueError, match="load document"):
        preview.set_pdf(b"not a pdf")
    assert preview.pages == 3


def test_a_stale_page_is_greyed_and_says_why(preview: PdfPreview) -> None:
    preview.set_stale("The rate is missing")
    page = page_of(preview)
    scale = page.width() / A4[0]
    red = QRectF(110 * scale, (842 - 790) * scale, 100 * scale, 60 * scale)
    assert Pixels(page).colours(red) == {"#ff9999"}
    preview.set_pdf(pdf(1))
    assert preview.pages == 1
    assert "#ff0000" in Pixels(page).colours(red)


def test_no_document_is_an_empty_sheet(theme: Theme, preview: PdfPreview) -> None:
    preview.set_pdf(None)
    assert (preview.page, preview.pages) == (0, 0)
    assert Pixels(page_of(preview)).has(theme.color("sunken"))


def test_enter_and_a_double_click_ask_for_the_document(qtbot: QtBot, preview: PdfPreview) -> None:
    page = page_of(preview)
    with qtbot.waitSignal(preview.opened):
        qtbot.keyClick(page, Qt.Key.Key_Return)
    with qtbot.waitSignal(preview.opened):
        qtbot.mouseDClick(page, Qt.MouseButton.LeftButton)
