"""Logo, numbers of registers, tax notes and drafts: what a firm's paper says of it."""

from __future__ import annotations

import base64
import io
from dataclasses import replace

import pypdf
import pytest
from PIL import Image

from contractor_desk.core.party import Layout, Logo, Party
from contractor_desk.documents.invoice_pdf import render
from tests.documents import sample_invoices as sample
from tests.documents.reading import whole


def _logo(kind: str, mode: str = "RGB", size: tuple[int, int] = (900, 300)) -> Logo:
    stream = io.BytesIO()
    Image.new(mode, size, 120).save(stream, kind)
    return Logo(name=f"logo.{kind}", type=f"image/{kind}", data=base64.b64encode(stream.getvalue()).decode())


def _with(logo: Logo | None) -> bytes:
    return render(replace(sample.NOVEMBER, seller=replace(sample.SANDBERG, layout=Layout(logo=logo))))


def _images(pdf: bytes) -> int:
    return len(pypdf.PdfReader(io.BytesIO(pdf)).pages[0].images)


@pytest.mark.parametrize("kind", ["png", "jpeg"])
@pytest.mark.parametrize("mode", ["RGB", "L"])
def test_a_logo_is_drawn_and_kept_small(kind: str, mode: str) -> None:
    pdf = _with(_logo(kind, mode, (4000, 1500)))
    assert _images(pdf) == 1
    assert len(pdf) < 400_000
    assert pdf == _with(_logo(kind, mode, (4000, 1500)))


@pytest.mark.parametrize("mode", ["RGBA", "LA", "P", "1"])
def test_a_logo_may_be_see_through_and_of_any_colours(mode: str) -> None:
    assert _images(_with(_logo("png", mode))) == 1


@pytest.mark.parametrize("data", ["", "not base64!", base64.b64encode(b"not an image").decode()])
def test_a_logo_that_cannot_be_read_is_left_out(data: str) -> None:
    pdf = _with(Logo(name="x.png", type="image/png", data=data))
    assert _images(pdf) == 0
    assert "Sandberg Drift AB" in whole(pdf)


@pytest.mark.parametrize(
    ("country", "number", "vat", "expected"),
    [
        ("SE", "5599991231", None, "Org.nr 559999-1231"),
        ("SE", "559999-1231", None, "Org.nr 559999-1231"),
        ("DK", "99887766", None, "CVR-nr. 99887766"),
        ("NO", "999888777", "NO999888777MVA", "Org.nr 999 888 777 MVA"),
        ("NO", "999888777", None, "Org.nr 999 888 777 ·"),
        ("FI", "1234567-8", None, "Y-tunnus 1234567-8"),
        ("XK", "77", None, "Reg. no. 77"),
    ],
)
def test_registers_are_named_as_in_their_country(country: str, number: str, vat: str | None, expected: str) -> None:
    seller = replace(
        sample.SANDBERG, country=country, registration_number=number, vat_number=vat, tax_number="12", tax_note=None
    )
    assert expected in whole(render(replace(sample.NOVEMBER, seller=seller)))


def test_f_tax_is_explained_to_who_does_not_read_swedish() -> None:
    assert "Godkänd för F-skatt (approved for F-tax)" in whole(render(sample.NOVEMBER))
    assert "(" not in whole(render(sample.SWEDISH)).split("Godkänd för F-skatt")[1][:20]


def test_a_party_with_nothing_but_a_name_makes_an_invoice() -> None:
    seller = Party(key="a", name="A", country="SE")
    buyer = Party(key="b", name="B", country="SE")
    text = whole(render(replace(sample.NOVEMBER, seller=seller, buyer=buyer, payment_reference=None)))
    assert "Reference, always give it 2026-0118" in text


def test_a_draft_has_no_number_and_nothing_to_pay_with() -> None:
    text = whole(render(replace(sample.NOVEMBER, number="", payment_reference=None)))
    assert "Invoice Draft" in text
    assert "OCR" not in text
    assert "Time sheet November 2026" in text
