import type { Condition } from '../../shared/model/condition.ts';
import type { Content } from '../../shared/model/content.ts';
import { factsOf } from '../../shared/model/facts-of.ts';
import type { Profile } from '../../shared/model/profile.ts';
import type { Step } from '../../shared/model/way.ts';
import { holds, type Person } from './holds.ts';
import { monthsFrom, type Gone } from './retrace.ts';

/** A fault in a sentence, or nothing where all is well. */
type Fault = string | false | null | undefined;

export const faultsIn = (all: Fault[]): string[] => all.filter((fault) => typeof fault === 'string');

/** What is wrong with one step of a way that was gone so; `last` is the one before. */
export function checkStep(
  gone: Gone,
  last: Gone | undefined,
  profile: Profile,
  content: Content,
  today: string,
): string[] {
  const faults = [
    ...checkEntry(gone, content),
    ...checkOffer(gone, profile, content),
    ...checkStart(gone, today),
    ...checkLength(gone, last),
    ...checkSources(gone.step, content),
  ];
  return faultsIn(faults).map((fault) => `${gone.step.route}: ${fault}`);
}

/** Who they are when it begins decides whether it may, and what is asked. */
function checkEntry({ asks, route, person, starter, step }: Gone, content: Content): Fault[] {
  const { be, notBe } = holds(asks, person, content);
  const unsure = factsOf(asks).filter((fact) => isUnsure(fact, person, content));
  const names = new Set(unsure.map(nameOf));
  return [
    !be && 'they can’t begin it as they are by then',
    starter !== person && !holds(asks, starter, content).be && 'they could not start it beside the course before',
    route.few && holds(route.from, person, content).notBe && 'few can do it, and whether they can is not known',
    !notBe && step.openQuestions.length > 0 && `nothing is open, and ${step.openQuestions.join(' ')} is asked`,
    be && notBe && step.openQuestions.length === 0 && 'something is open, and nothing is asked',
    ...step.openQuestions.map((asked) => !names.has(asked) && `${asked} is asked, and known`),
    person.age !== undefined && person.age < 16 && route.paid.by !== 'nobody' && `it is paid work at ${person.age}`,
  ];
}

function isUnsure(fact: Condition, person: Person, content: Content): boolean {
  const { be, notBe } = holds(fact, person, content);
  return be && notBe;
}

/** As a question names it: the kind, and the id where there is one. */
function nameOf(fact: Condition): string {
  const [kind = '', value] = Object.entries(fact)[0] ?? [];
  return typeof value === 'string' ? `${kind}:${value}` : kind;
}

/** Closed routes, and what a limit rules out. */
function checkOffer({ route, job }: Gone, { limits }: Profile, { standards }: Content): Fault[] {
  const status = route.standard === undefined ? undefined : standards[route.standard]?.status;
  const isEarning = route.paid.by !== 'nobody' || (route.beside && job !== undefined);
  return [
    (status === 'retired' || status === 'paused') && `its standard is ${status}`,
    limits.noLoan && /loan/.test(route.cost.paidBy) && 'it takes a loan, and they want none',
    limits.mustEarn && !isEarning && 'nobody pays them, and they must earn',
  ];
}

/** It starts in one of its months, after this one, and what closes before has not closed yet. */
function checkStart({ route, step, started }: Gone, today: string): Fault[] {
  if (!route.starts) return [(step.starts ?? step.applyBy) && 'it starts at any time, and a month is told'];
  const [month, another] = step.starts ?? [];
  if (month === undefined || another !== undefined) return ['not one start is told'];
  const starts = monthsFrom(today, month);
  const index = route.starts.indexOf(Number(month.slice(5)));
  const closing = route.applyBy?.[index];
  const [applyBy] = step.applyBy ?? [];
  return [
    index < 0 && `it does not start in ${month}`,
    starts < 1 && `its start in ${month} is past`,
    starts !== started && `it starts in ${month}, and is begun after ${started} months`,
    closing === undefined && applyBy !== undefined && `nothing closes, and ${applyBy} is told`,
    closing !== undefined && applyBy === undefined && 'its closing month is not told',
    ...(closing === undefined || applyBy === undefined ? [] : checkClosing(applyBy, closing, starts, today)),
  ];
}

function checkClosing(applyBy: string, closing: number, starts: number, today: string): Fault[] {
  const closes = monthsFrom(today, applyBy);
  return [
    Number(applyBy.slice(5)) !== closing && `it does not close in ${applyBy}`,
    closes < 0 && `applications closed in ${applyBy}`,
    (closes >= starts || closes < starts - 12) && `${applyBy} is not the last closing month before its start`,
  ];
}

/** It lasts as its route says; beside another course, it adds only what is left of that. */
function checkLength(gone: Gone, last: Gone | undefined): Fault[] {
  const { route, step, job, worked, started, begins, ends, spare } = gone;
  const { typical, range } = route.months;
  const told = range && step.months === typical ? range.join(' to ') : undefined;
  return [
    (step.waits < 0 || step.months < 0 || worked < 0) && 'it takes less than no time',
    worked > 0 && !(job && 'step' in job) && `it begins ${worked} months late`,
    spare !== 0 && `${spare} months in its job are for nothing`,
    started < (last?.begins ?? 0) && 'it starts before the course that it runs beside',
    ends !== Math.max(begins, started + typical) && `it takes ${typical} months, and ${step.months} are told`,
    step.monthsRange?.join(' to ') !== told && `it takes ${told} months, and ${step.monthsRange?.join(' to ')} is told`,
  ];
}

const checkSources = ({ sources }: Step, content: Content): Fault[] => [
  sources.length === 0 && 'it names no source',
  ...sources.map((id) => !content.sources[id] && `there is no source "${id}"`),
];
