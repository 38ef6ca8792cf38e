"""Codes that other bodies keep: currencies, countries, time zones, holiday calendars, languages.

``is_currency("SEK")`` and ``holiday_calendar("DE", "BY")`` are true, ``is_time_zone("Europe/Gothenburg")`` is not.
"""

from __future__ import annotations

import re
from functools import cache

from contractor_desk.core.instants import zone

# ISO 4217: what is in use, with fund codes, and what ended since 2018 (older bills say it).
_CURRENCIES = frozenset("""
AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE CHF
CHW CLF CLP CNY COP COU CRC CUC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD
HNL HRK HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL
MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD
RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SLL SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD
USN UYI UYU UYW UZS VED VES VND VUV WST XAF XCD XCG XOF XPF YER ZAR ZMW ZWG ZWL
""".split())  # fmt: skip

# ISO 3166-1, with XI (Northern Ireland in VAT matters) and XK (Kosovo).
_COUNTRIES = frozenset("""
AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD
CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF
GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN
KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA
NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI
SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI
VN VU WF WS XI XK YE YT ZA ZM ZW
""".split())  # fmt: skip

_LANGUAGE = re.compile(r"[a-z]{2,3}(?:-[A-Za-z]{2,4})?")


def is_currency(code: str) -> bool:
    return code in _CURRENCIES


def currencies() -> tuple[str, ...]:
    """All currency codes, in their order."""
    return tuple(sorted(_CURRENCIES))


def countries() -> tuple[str, ...]:
    """All country codes, in their order."""
    return tuple(sorted(_COUNTRIES))


def is_country(code: str) -> bool:
    return code in _COUNTRIES


def is_language(code: str) -> bool:
    """It looks like a language code (``sv``, ``en-GB``, ``zh-Hans``)."""
    return _LANGUAGE.fullmatch(code) is not None


def is_time_zone(name: str) -> bool:
    try:
        zone(name)
    except ValueError:
        return False
    return True


@cache
def holiday_calendar(country: str, subdivision: str | None = None) -> bool:
    """The ``holidays`` package knows the public holidays of that country (and subdivision)."""
    import holidays

    try:
        holidays.country_holidays(country, subdiv=subdivision)
    except NotImplementedError:
        return False
    return True
