import type { Fact } from '../model/condition.ts';
import type { Content } from '../model/content.ts';
import { months } from './months.ts';
import type { Words } from './words.ts';

/** A fact about a person as part of a sentence, such as "being 16 or over". Ids that the content lacks read as ids. */
export function factText(fact: Fact, content: Content, words: Words): string {
  const say = words.facts;
  if ('age' in fact) return age(fact.age, words);
  if ('schoolYear' in fact) return say.schoolYear(fact.schoolYear.min ?? 1, fact.schoolYear.max ?? 14);
  if ('ukResidenceYears' in fact) return say.residence(fact.ukResidenceYears.min ?? 0);
  if ('hours' in fact) return say.hours(fact.hours.min ?? 0);
  if ('nation' in fact) return say.nation(words.amounts.any(fact.nation.map((nation) => words.start.nations[nation])));
  if ('qualification' in fact) {
    const title = content.qualifications[fact.qualification]?.title ?? fact.qualification;
    return fact.grade === undefined ? say.qualification(title) : say.qualificationGrade(title, fact.grade);
  }
  if ('priorDegree' in fact) return say.degree;
  if ('role' in fact) {
    const title = content.roles[fact.role]?.title ?? fact.role;
    return fact.months ? say.roleMonths(title, months(fact.months, words)) : say.role(title);
  }
  if ('register' in fact) return say.register(content.registers[fact.register]?.title ?? fact.register);
  if ('circumstance' in fact) return say.circumstances[fact.circumstance];
  if ('rightToWork' in fact) return say.rightToWork;
  if ('limit' in fact) return content.limits[fact.limit]?.title ?? fact.limit;
  if ('mustEarn' in fact) return say.mustEarn;
  return 'noLoan' in fact ? say.noLoan : say.partTime;
}

function age({ min, max }: { min?: number | undefined; max?: number | undefined }, { facts }: Words): string {
  if (min !== undefined && max !== undefined) return facts.ageBetween(min, max);
  return min === undefined ? facts.ageTo(max ?? 0) : facts.ageFrom(min);
}
