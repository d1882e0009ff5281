import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { searchRoles } from '../../shared/engine/search-roles.ts';
import type { RoleId } from '../../shared/model/id.ts';
import type { Index } from '../../shared/model/pack.ts';
import { en } from '../../shared/view/en.ts';
import { RoleOptions } from './RoleOptions.tsx';

type Props = { index: Index; role: RoleId; onChoose: (role: RoleId) => void };

/**
 * The job, out of all that we know: a list, and a search that shortens it by any name that people use. Typing changes
 * nothing yet; Enter takes the first that was found.
 */
export function RoleChoice({ index, role, onChoose }: Props): JSX.Element {
  const [text, setText] = useState('');
  const found = searchRoles(text, index);
  const chosen = index.roles.filter(({ id }) => id === role && !found.some((each) => each.id === id));
  const take = () => {
    const [first] = found;
    if (!text.trim() || !first) return;
    onChoose(first.id);
    setText('');
  };
  return (
    <fieldset class="group">
      <legend>The job they want</legend>
      <label class="field">
        <span>{en.popup.find}</span>
        <input
          type="search"
          autocomplete="off"
          value={text}
          aria-describedby="try-find-hint"
          onInput={({ currentTarget }) => setText(currentTarget.value)}
          onKeyDown={({ key }) => key === 'Enter' && take()}
        />
      </label>
      <p id="try-find-hint" role="status" class="wi-quiet">
        {!text.trim()
          ? 'Any name for it, such as HCA. Enter takes the first.'
          : found.length > 0
            ? `${en.popup.results(found.length)}: ${found[0]?.title ?? ''}${found.length > 1 ? ' and others' : ''}.`
            : en.popup.none}
      </p>
      <label class="field">
        <span>Job</span>
        <select autocomplete="off" onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
          <RoleOptions roles={[...chosen, ...found]} chosen={role} />
        </select>
      </label>
    </fieldset>
  );
}
