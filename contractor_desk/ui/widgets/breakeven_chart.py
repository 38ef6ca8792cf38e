"""Contractor against employee by hours a month: where the lines cross, and where the hours are now (picture 06).

``BreakevenChart(theme, formats, Breakeven(rate=Decimal("780"), employee=Decimal("67830"), now=Decimal(56),
contractor_detail="780 kr/h", employee_detail="67 830 kr/mo"))``. A contractor costs ``fixed`` + hours × ``rate`` a
month, an employee ``employee``. The picture ends at ``most`` hours; its amounts are in thousands.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QWidget

from contractor_desk.ui.formats import Formats
from contractor_desk.ui.theme import Theme
from contractor_desk.ui.widgets.painted import Spot, Spotted
from contractor_desk.ui.widgets.sheet import Sheet

_LEFT, _TOP, _RIGHT, _FOOT = 46.0, 10.0, 96.0, 26.0
_STEPS = tuple(Decimal(step).scaleb(power) for power in range(1, 7) for step in (1, 2, 4, 5))


@dataclass(frozen=True, slots=True, kw_only=True)
class Breakeven:
    """Amounts a month in the currency; ``now`` are the hours a month of now; ``slot``: the employee's colour."""

    rate: Decimal
    employee: Decimal
    now: Decimal
    most: Decimal = Decimal(160)
    fixed: Decimal = Decimal(0)
    slot: int = 3
    contractor_detail: str = ""
    employee_detail: str = ""

    def contractor(self, hours: Decimal) -> Decimal:
        """What that many hours a month cost."""
        return self.fixed + hours * self.rate

    @property
    def hours(self) -> Decimal | None:
        """The hours at which both cost the same; None if the lines do not cross."""
        if self.rate <= 0 or self.employee < self.fixed:
            return None
        return (self.employee - self.fixed) / self.rate


class BreakevenChart(Spotted):
    """Spots: ``now``, ``even`` (if the lines cross in the picture), ``employee``."""

    def __init__(self, theme: Theme, formats: Formats, value: Breakeven, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.formats = formats
        self._value = value
        self.set_value(value)

    def set_value(self, value: Breakeven) -> None:
        self._value = value
        self.setAccessibleName(self.tr("Cost a month of contractor and employee by hours"))
        self.update()

    def design_size(self) -> tuple[float, float]:
        return 394, 214

    def table(self) -> tuple[tuple[str, ...], tuple[tuple[str, ...], ...]]:
        """Both costs at the ticks of the hours, as heads and rows."""
        value, number = self._value, self.formats.number
        heads = (self.tr("Hours a month"), self.tr("Contractor"), self.tr("Employee"))
        rows = tuple(
            (number(hours), number(value.contractor(hours), 0), number(value.employee, 0)) for hours in self._hours()
        )
        return heads, rows

    # ---- scales -------------------------------------------------------------------------------------------------

    def _hours(self) -> list[Decimal]:
        step = next(step for step in _STEPS if self._value.most / step <= 4)
        return [step * at for at in range(int(self._value.most / step) + 1)]

    def _highest(self) -> Decimal:
        value = self._value
        return max(value.contractor(value.most), value.employee * Decimal("1.15"), Decimal(1))

    def _amounts(self) -> list[Decimal]:
        step = next((step for step in _STEPS if self._highest() / step <= 4), _STEPS[-1])
        return [step * at for at in range(int(self._highest() / step) + 1)]

    def _x(self, hours: Decimal) -> float:
        return _LEFT + float(hours / self._value.most) * (self.design_width - _LEFT - _RIGHT)

    def _y(self, amount: Decimal) -> float:
        foot = self.design_size()[1] - _FOOT
        return foot - float(amount / self._highest()) * (foot - _TOP - 7)

    def _even(self) -> Decimal | None:
        hours = self._value.hours
        return hours if hours is not None and hours <= self._value.most else None

    def spots(self) -> list[Spot]:
        value, number = self._value, self.formats.number
        now = min(value.now, value.most)
        cost = number(value.contractor(value.now), 0)
        points = [
            ("now", now, value.contractor(now), self.tr("Now {hours} hours").format(hours=number(value.now)), cost)
        ]
        even = self._even()
        if even is not None:
            name = self.tr("Break-even at {hours} hours").format(hours=number(even, 0))
            points.append(("even", even, value.employee, name, number(value.employee, 0)))
        points.append(("employee", value.most, value.employee, self.tr("Employee"), number(value.employee, 0)))
        return [
            Spot(key, QRectF(self._x(hours) - 9, self._y(amount) - 9, 18, 18), name, detail)
            for key, hours, amount, name, detail in points
        ]

    # ---- painting -----------------------------------------------------------------------------------------------

    def paint(self, sheet: Sheet) -> None:
        value = self._value
        left, right, foot = self._x(Decimal(0)), self._x(value.most), self._y(Decimal(0))
        ink = sheet.agreement(value.slot)
        self._scales(sheet, left, right, foot)
        now = self._x(min(value.now, value.most))
        sheet.rect(QRectF(now - 9.5, _TOP, 19, foot - _TOP), fill=ink.tint)
        sheet.text(
            now,
            _TOP + 18,
            self.tr("now {hours} h").format(hours=self.formats.number(value.now)),
            size=11,
            colour=ink.ink,
            align="middle",
        )
        sheet.line(left, self._y(value.fixed), right, self._y(value.contractor(value.most)), "accent", 2.2)
        sheet.line(left, self._y(value.employee), right, self._y(value.employee), ink.ink, 2.2, dash=(7, 4))
        even = self._even()
        if even is not None:
            x, y = self._x(even), self._y(value.employee)
            sheet.line(x, y, x, foot, "text", dash=(2, 2))
            sheet.disc(x, y, 5, fill="surface", line="text", line_width=2)
            said = self.tr("Break-even {hours} h").format(hours=self.formats.number(even, 0))
            width = sheet.text_width(said, 12, 600)
            sheet.text(x + 7 if x + 7 + width < right + _RIGHT else x - 7 - width, foot - 16, said, size=12, weight=600)
        y = self._y(value.contractor(min(value.now, value.most)))
        sheet.disc(now, y, 4.5, fill="accent")
        amount = self.formats.number(value.contractor(value.now) / 1000, 1)
        sheet.text(now + 8, y + 14, amount, size=11.5, weight=600, colour="accent")
        self._names(sheet, right)

    def _scales(self, sheet: Sheet, left: float, right: float, foot: float) -> None:
        for amount in self._amounts():
            y = self._y(amount)
            sheet.line(left, y, right, y, "line")
            sheet.text(left - 7, y + 4, self.formats.number(amount / 1000), size=11, colour="text3", align="right")
        for hours in self._hours():
            sheet.text(self._x(hours), foot + 17, self.formats.number(hours), size=11, colour="text3", align="middle")
        last = sheet.text_width(self.formats.number(self._hours()[-1]), 11) / 2
        sheet.text(self._x(self._hours()[-1]) + last + 4, foot + 17, self.tr("h/month"), size=11, colour="text3")

    def _names(self, sheet: Sheet, right: float) -> None:
        """The lines are named at their ends, not in a legend; names that would meet give way to each other."""
        value = self._value
        contractor, employee = self._y(value.contractor(value.most)) + 6, self._y(value.employee) + 2
        if abs(contractor - employee) < 32:
            middle = (contractor + employee) / 2
            above = contractor <= employee
            contractor, employee = (middle - 16, middle + 16) if above else (middle + 16, middle - 16)
        room = sheet.width - right - 8
        ink = sheet.agreement(value.slot).ink
        sheet.text(right + 8, contractor + 2, self.tr("Contractor"), size=12, weight=600, colour="accent", room=room)
        sheet.text(right + 8, contractor + 17, value.contractor_detail, size=11, colour="text2", room=room)
        sheet.text(right + 8, employee + 2, self.tr("Employee"), size=12, weight=600, colour=ink, room=room)
        sheet.text(right + 8, employee + 17, value.employee_detail, size=11, colour="text2", room=room)
