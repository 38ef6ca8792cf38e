"""Money: decimal amounts, rounded half up to the currency's minor unit (rules.md 2).

``round_money(Decimal("6580.645"), "SEK")`` is ``6580.65``; ``round_money(Decimal("1130.6"), "JPY")`` is ``1131``.
"""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal

# ISO 4217: currencies whose minor unit is not two decimals. (CLDR's digits are those of daily use and differ.)
_DIGITS = {
    **dict.fromkeys("BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF".split(), 0),
    **dict.fromkeys("BHD IQD JOD KWD LYD OMR TND".split(), 3),
    **dict.fromkeys("CLF UYW".split(), 4),
}
_UNITS = {digits: Decimal(1).scaleb(-digits) for digits in (0, 2, 3, 4)}
HUNDREDTH = _UNITS[2]


def minor_digits(currency: str) -> int:
    """Decimals of the currency's minor unit (ISO 4217)."""
    return _DIGITS.get(currency, 2)


def round_money(amount: Decimal, currency: str) -> Decimal:
    """The amount in whole minor units, half up, away from zero (rules.md 2)."""
    return amount.quantize(_UNITS[_DIGITS.get(currency, 2)], ROUND_HALF_UP)


def to_minor(amount: Decimal, currency: str) -> int:
    """The amount as an integer number of minor units. Raises ValueError if it has a fraction of one."""
    scaled = amount.scaleb(minor_digits(currency))
    if scaled != scaled.to_integral_value():
        raise ValueError(f"{amount} {currency} is not a whole number of minor units")
    return int(scaled)


def from_minor(minor: int, currency: str) -> Decimal:
    """The amount of an integer number of minor units, with the currency's decimals."""
    return Decimal(minor).scaleb(-minor_digits(currency))


def round_hours(seconds: int) -> Decimal:
    """Hours as printed on a line: two decimals, half up (rules.md 3.9); 3570 s is 0.99."""
    return (Decimal(seconds) / 3600).quantize(HUNDREDTH, ROUND_HALF_UP)


def hours_to_seconds(hours: Decimal) -> int:
    """Whole seconds of a limit, grant or cap in hours, half up (fine-print L10)."""
    return int((hours * 3600).quantize(Decimal(1), ROUND_HALF_UP))
