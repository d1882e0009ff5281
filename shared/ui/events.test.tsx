// @vitest-environment jsdom
import { createRef, render, type VNode } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import { en } from '../view/en.ts';
import { content, today } from '../view/examples/content.ts';
import { bare, match, unreadable } from '../view/examples/pages.ts';
import { schoolLeaver } from '../view/examples/profiles.ts';
import { frameView } from '../view/frame-view.ts';
import { nextQuestionView } from '../view/next-question-view.ts';
import { questionsView } from '../view/questions-view.ts';
import { vacancyView } from '../view/vacancy-view.ts';
import { ExtraHelp } from './ExtraHelp.tsx';
import { JobCard } from './JobCard.tsx';
import { MoreQuestions } from './MoreQuestions.tsx';
import { PanelFrame } from './PanelFrame.tsx';
import { Questions } from './Questions.tsx';

afterEach(() => {
  render(null, document.body);
});

function mount(node: VNode): HTMLElement {
  render(node, document.body);
  return document.body;
}

function press(text: string) {
  const button = [...document.querySelectorAll('button')].find((each) =>
    (each.getAttribute('aria-label') ?? each.textContent).includes(text),
  );
  if (!button) throw new Error(`There is no button "${text}"`);
  button.click();
}

test('each change of a question is an answer, and rather not saying is one too', () => {
  const onAnswer = vi.fn();
  const card = mount(<Questions view={questionsView(schoolLeaver, en)} onAnswer={onAnswer} />);
  const age = card.querySelector<HTMLInputElement>('[name="wi-age"]');
  if (!age) throw new Error('There is no field for the age');
  age.value = '40';
  age.dispatchEvent(new Event('change', { bubbles: true }));
  card.querySelector<HTMLInputElement>('[value="skip"]')?.click();
  expect(onAnswer.mock.calls).toEqual([
    ['age', '40'],
    ['qualification', 'skip'],
  ]);
});

test('a number can be skipped, and what is sensitive is asked for when its section is opened', () => {
  const [onAnswer, onOpen] = [vi.fn(), vi.fn()];
  const extraHelp = { title: 'Extra help', why: ['Why'], questions: [], said: 'Nothing more' };
  const months = nextQuestionView({ id: 'months:care-worker', text: 'How long?', answers: [] }, undefined, content, en);
  const card = mount(
    <Questions view={questionsView(schoolLeaver, en)} onAnswer={onAnswer}>
      <MoreQuestions questions={[months]} onAnswer={onAnswer} />
      <ExtraHelp view={extraHelp} onAnswer={onAnswer} onOpen={onOpen} />
    </Questions>,
  );
  press(en.nextQuestion.skip);
  expect(onAnswer).toHaveBeenCalledWith('months:care-worker', 'skip');

  const fold = card.querySelector('details');
  expect(fold?.open).toBe(false);
  expect(onOpen).not.toHaveBeenCalled();
  if (fold) fold.open = true;
  fold?.dispatchEvent(new Event('toggle'));
  expect(onOpen).toHaveBeenCalledOnce();
});

test('Enter in a field does not send the form, and so does not leave the page', () => {
  const card = mount(<Questions view={questionsView(schoolLeaver, en)} onAnswer={() => undefined} />);
  const submit = new Event('submit', { cancelable: true, bubbles: true });
  card.querySelector('form')?.dispatchEvent(submit);
  expect(submit.defaultPrevented).toBe(true);
});

test('a panel closes by its button, has a heading to focus, and no button where there is nothing to close', () => {
  const onClose = vi.fn();
  const heading = createRef<HTMLHeadingElement>();
  mount(
    <PanelFrame view={frameView(en)} onClose={onClose} headingRef={heading}>
      {null}
    </PanelFrame>,
  );
  press(en.frame.close);
  heading.current?.focus();
  expect(onClose).toHaveBeenCalledOnce();
  expect(document.activeElement).toBe(heading.current);

  mount(<PanelFrame view={frameView(en)}>{null}</PanelFrame>);
  expect(document.querySelector('button')).toBeNull();
});

test('someone can choose the role, search for the title or report a page; with no way to do it there is no button', () => {
  const [onRole, onSearch, onReport] = [vi.fn(), vi.fn(), vi.fn()];
  const alternatives = [{ role: 'care-worker', confidence: 0.3 }];
  mount(<JobCard view={vacancyView(bare, match(null, { alternatives }), content, en, today)} onRole={onRole} />);
  press('Care worker');
  expect(onRole).toHaveBeenCalledWith('care-worker');

  const view = vacancyView(unreadable, undefined, content, en, today);
  mount(<JobCard view={view} onSearch={onSearch} onReport={onReport} />);
  press(en.health.search);
  press(en.health.report);
  expect([onSearch, onReport].map((each) => each.mock.calls.length)).toEqual([1, 1]);

  mount(<JobCard view={view} />);
  expect(document.querySelector('button')).toBeNull();
});
