"""A year of work: what was planned by the hour is put into the days that the workers have, to the minute.

*Events* stand at a fixed time, *pools* are hours a month of an agreement (a retainer's), *flows* take the rest of the
day in given shares. The pool of the current month is what the plan says is used by the sample's day.
"""

from __future__ import annotations

from datetime import date, timedelta
from random import Random
from typing import Any

from contractor_desk.core.agreement import Agreement, Site
from contractor_desk.core.calendars import is_holiday
from contractor_desk.core.months import Month
from contractor_desk.desk.sample.almanac import Almanac
from contractor_desk.desk.sample.answers import answer, recorded_yes
from contractor_desk.desk.sample.notebook import Notebook
from contractor_desk.desk.sample.piece import Work, minute_of
from contractor_desk.desk.sample.rota import Rota, Slot, Span, Task

_SHORTEST = 25
_AFTER_CUTOVER = timedelta(days=35)
_FORGOTTEN = 0.008
"""How often a note is left out."""
_SHAVED = (0, 0, 0, 1, 2, 3, 4)
_TAGS = (("on site",), ("remote",), ("phone",))


class Diary:
    """Fill it once with ``written``."""

    def __init__(
        self, plan: dict[str, Any], agreements: dict[str, Agreement], almanac: Almanac, notes: Any, until: int
    ) -> None:
        self._plan = plan
        self._agreements = agreements
        self._almanac = almanac
        self._today = almanac.today
        self._until = until
        self._chance = Random(almanac.today.toordinal())
        self._notebook = Notebook(notes, self._chance)
        self._first = almanac.day(plan["first"])
        self._rota = Rota(plan["workers"], almanac, self._first, until, plan["vacation_guard_days"])
        self._busy: dict[tuple[str, date], list[Span]] = {}
        self._works: list[Work] = []
        self._working: dict[tuple[str, date], bool] = {}

    def written(self, *, running: bool) -> list[Work]:
        """All work from the first day to now, by day and time. ``running``: what is going on is kept without an end."""
        self._today_entries(running)
        for event in self._plan["events"]:
            for expression in event["on"]:
                self._event(event, self._almanac.day(expression))
        for month in Month.of(self._first).until(Month.of(self._today)):
            self._month(month)
        return sorted(self._works, key=lambda work: (work.day, work.start or 0, work.worker, work.service))

    # ---- at a fixed time ------------------------------------------------------------------------------------------

    def _today_entries(self, running: bool) -> None:
        today = self._plan["today"]
        worker = today["worker"]
        for entry in today["free_day" if self._almanac.is_off(self._today) else "workday"]:
            start, end = minute_of(entry["start"]), minute_of(entry["end"])
            if start < self._until and (end <= self._until or running):
                self._put(entry | {"worker": worker}, self._today, start, end if end <= self._until else None)
        self._busy.setdefault((worker, self._today), []).append((0, 24 * 60))

    def _event(self, event: dict[str, Any], day: date) -> None:
        start, end = minute_of(event["start"]), minute_of(event["end"])
        late = day > self._today or (day == self._today and end > self._until)
        if late or day < self._first or (self._almanac.is_off(day) and not event.get("any_day")):
            return
        if not (event.get("any_day") or event.get("stray") or self._open(event["agreement"], day)):
            return
        taken = self._busy.setdefault((event["worker"], day), [])
        clash = any(start < other_end and end > other_start for other_start, other_end in taken)
        if clash and not event.get("overlap"):
            return
        taken.append((start, end))
        self._put(event, day, start, end)

    def _put(self, event: dict[str, Any], day: date, start: int, end: int | None) -> None:
        asked = self._almanac.day(event["asked"]) if "asked" in event else None
        self._works.append(
            Work(
                day=day, agreement=event["agreement"], worker=event["worker"], service=event["service"],
                start=start, end=end, minutes=0 if end is None else end - start - event.get("break", 0),
                pause=event.get("break", 0), site=self._known_site(event, day), note=event["note"],
                callout=event.get("callout", False), outside_period=event.get("outside_period", False),
                approved=recorded_yes(event.get("approved"), day, self._almanac), asked_on=asked,
            )
        )  # fmt: skip

    def _known_site(self, event: dict[str, Any], day: date) -> str | None:
        sites = {site.key for site in self._agreements[event["agreement"]].sites if (site.from_ or day) <= day}
        return event["site"] if event.get("site") in sites else None

    # ---- a month --------------------------------------------------------------------------------------------------

    def _month(self, month: Month) -> None:
        slots = {key: self._rota.slots(key, month, self._busy) for key in self._plan["workers"]}
        if month < Month.of(self._today):
            self._whole_days(slots)
        for pool in self._plan["pools"]:
            self._pool(pool, month, slots)
        for worker, free in slots.items():
            self._flow(worker, free)
            for slot in free:
                self._write(slot)

    def _pool(self, pool: dict[str, Any], month: Month, slots: dict[str, list[Slot]]) -> None:
        last = self._almanac.day(pool["until"]) if "until" in pool else self._today
        places = [
            slot
            for worker in pool["workers"]
            for slot in slots[worker]
            if slot.day <= last and self._open(pool["agreement"], slot.day)
        ]
        total = left = self._pool_minutes(pool, month, places)
        step, most = pool["step"], pool.get("most", {})
        done = dict.fromkeys(pool["services"], 0)
        while left >= step:
            service = self._next_service(pool, done, total)
            room = most.get(service, total) - done[service]
            minutes = min(-(-self._notebook.minutes(service) // step) * step, left, room)
            if not self._place(pool, service, minutes, places):
                minutes = step
                if not self._place(pool, service, minutes, places):
                    return
            left -= minutes
            done[service] += minutes

    def _next_service(self, pool: dict[str, Any], done: dict[str, int], total: int) -> str:
        """A service of the pool, the likelier the more it is behind its share of the minutes."""
        most = pool.get("most", {})
        whole = sum(pool["services"].values())
        behind: dict[str, float] = {
            service: max(total * share / whole - done[service], 1)
            for service, share in pool["services"].items()
            if done[service] + pool["step"] <= most.get(service, total)
        }
        return self._chance.choices(list(behind), list(behind.values()))[0]

    def _pool_minutes(self, pool: dict[str, Any], month: Month, places: list[Slot]) -> int:
        """What the plan wants of the month, less what stands in the diary of it, in whole steps."""
        ago = Month.of(self._today).minus(month)
        wanted: int = round(60 * (pool["hours"][-ago] if ago else pool["now"]))
        logged = sum(
            work.minutes
            for work in self._works
            if work.agreement == pool["agreement"] and work.service in pool["services"] and Month.of(work.day) == month
        )
        wanted -= logged
        if ago == 0 and pool.get("soon"):
            wanted = min(wanted, sum(slot.free for slot in places) * 9 // 10)
        elif ago == 0:
            wanted = round(wanted * min(1.0, self._elapsed(month) / pool.get("pace", 1)))
        step: int = pool["step"]
        return max(0, wanted // step * step)

    def _elapsed(self, month: Month) -> float:
        days = [month.first + timedelta(days=n) for n in range(month.days)]
        working = [day for day in days if not self._almanac.is_off(day)]
        return sum(day <= self._today for day in working) / len(working)

    def _place(self, pool: dict[str, Any], service: str, minutes: int, places: list[Slot]) -> bool:
        fitting = [slot for slot in places if slot.free >= minutes]
        if not fitting:
            return False
        weights = [pool["workers"][slot.worker] * slot.free for slot in fitting]
        self._chance.choices(fitting, weights)[0].take(Task(pool, service, minutes))
        return True

    def _flow(self, worker: str, slots: list[Slot]) -> None:
        flows = [flow for flow in self._plan["flows"] if worker in flow["workers"]]
        given = {flow["agreement"]: 0 for flow in flows}
        for slot in slots:
            open_flows = [flow for flow in flows if self._open(flow["agreement"], slot.day)]
            while open_flows and slot.free >= _SHORTEST:
                flow = min(open_flows, key=lambda one: given[one["agreement"]] / one["workers"][worker])
                service = self._chance.choices(list(flow["services"]), list(flow["services"].values()))[0]
                minutes = self._notebook.minutes(service)
                if slot.free - minutes < _SHORTEST:
                    minutes = slot.free
                slot.take(Task(flow, service, minutes))
                given[flow["agreement"]] += minutes

    def _whole_days(self, slots: dict[str, list[Slot]]) -> None:
        """Some days at a customer's place are one entry with a break in it."""
        for flow in self._plan["flows"]:
            worker = next(iter(flow["workers"]))
            for morning, afternoon in zip(slots[worker], slots[worker][1:], strict=False):
                whole = morning.day == afternoon.day and (worker, morning.day) not in self._busy
                if not (whole and self._open(flow["agreement"], morning.day) and not morning.taken):
                    continue
                if self._chance.random() >= flow.get("whole_day", 0):
                    continue
                pause = afternoon.start - morning.end
                day = Slot(worker, morning.day, morning.start, afternoon.end)
                task = Task(flow, next(iter(flow["services"])), morning.free + afternoon.free + pause)
                self._add(day, task, day.start, day.end, pause)
                morning.taken, afternoon.taken = morning.free, afternoon.free

    def _write(self, slot: Slot) -> None:
        self._chance.shuffle(slot.tasks)
        slack, start = slot.free, slot.start
        for task in slot.tasks:
            gap = 5 if slack >= 5 and self._chance.random() < 0.3 else 0
            start, slack = start + gap, slack - gap
            end = start + task.minutes
            if task.plan.get("odd") and task.minutes > task.plan["step"]:
                end -= min(self._chance.choice(_SHAVED), task.plan["step"] - 1)
            self._add(slot, task, start, end, 0)
            start += task.minutes

    def _add(self, slot: Slot, task: Task, start: int, end: int, pause: int) -> None:
        plan, day = task.plan, slot.day
        site = self._site(plan, task.service, day)
        goodwill = self._chance.random() < plan.get("goodwill", 0)
        clock = plan.get("clock", True) and self._chance.random() >= plan.get("loose", 0)
        approved, asked_on = answer(plan.get("approval"), day, self._almanac)
        note = self._notebook.note(task.service, plan["agreement"], site=site.name if site else None)
        if goodwill or pause:
            note = self._notebook.goodwill() if goodwill else plan["whole_day_note"]
        elif self._chance.random() < _FORGOTTEN:
            note = ""
        self._works.append(
            Work(
                day=day, agreement=plan["agreement"], worker=slot.worker, service=task.service,
                start=start if clock else None, end=end if clock else None, minutes=end - start - pause,
                pause=pause if clock else 0, site=site.key if site else None,
                note=note, prefix=plan["reference"], billable=not goodwill,
                approved=approved, asked_on=asked_on,
                tags=self._chance.choice(_TAGS) if self._chance.random() < 0.12 else (),
            )
        )  # fmt: skip

    def _site(self, plan: dict[str, Any], service: str, day: date) -> Site | None:
        if service not in plan.get("sites", ()):
            return None
        sites = [
            site
            for site in self._agreements[plan["agreement"]].sites
            if (site.from_ or day) <= day and (site.cutover_done is None or day <= site.cutover_done + _AFTER_CUTOVER)
        ]
        return self._chance.choice(sites) if sites else None

    def _open(self, key: str, day: date) -> bool:
        """Whether work under the agreement takes place on that day: in its period, not suspended, no holiday there."""
        known = self._working.get((key, day))
        if known is None:
            one = self._agreements[key]
            last = min(end for end in (one.period.ended_on, one.period.end, date.max) if end is not None)
            suspended = any(part.from_ <= day <= (part.to or date.max) for part in one.suspensions)
            known = one.period.start <= day <= last and not suspended and not is_holiday(one.holidays, day)
            self._working[key, day] = known
        return known
