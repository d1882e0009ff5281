import type { Authored, Exception } from './authored.ts';
import type { Fault } from './fault.ts';
import { rules as allRules } from './rules/index.ts';

/**
 * Every place where content breaks a rule, but for those that exceptions.yaml names with their reason. An exception
 * that nothing needs is a fault itself.
 */
export function checkAuthored(authored: Authored, rules = allRules): Fault[] {
  const needed = new Set<Exception>();
  const faults = rules.flatMap(({ name, check }) =>
    check(authored).filter((fault) => {
      const exception = authored.exceptions.find((each) => each.rule === name && covers(each, fault));
      if (exception) needed.add(exception);
      return !exception;
    }),
  );
  const needless = authored.exceptions.flatMap((exception, index) =>
    needed.has(exception)
      ? []
      : [
          {
            file: 'exceptions.yaml',
            field: `${index}.file`,
            write: `Take this exception out: ${exception.file} keeps the rule "${exception.rule}" without it`,
          },
        ],
  );
  return [...faults, ...needless];
}

const covers = (exception: Exception, fault: Fault): boolean =>
  exception.file === fault.file && (exception.field === undefined || exception.field === fault.field);
