import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { searchRoles } from '../../shared/engine/search-roles.ts';
import type { RoleId } from '../../shared/model/id.ts';
import type { Index } from '../../shared/model/pack.ts';
import type { Page } from '../../shared/model/page.ts';
import { Heading } from '../../shared/ui/Heading.tsx';
import { PanelFrame } from '../../shared/ui/PanelFrame.tsx';
import { Surface } from '../../shared/ui/Surface.tsx';
import { en } from '../../shared/view/en.ts';
import { pageHealthText } from '../../shared/view/page-health-text.ts';

type Props = { index: Index; page: Page | undefined; onRole: (role: RoleId) => void; help: string };

/** The popup: how well this page was read, and a search for a role by name. `help` is the address of the welcome page. */
export function Popup({ index, page, onRole, help }: Props): JSX.Element {
  const [text, setText] = useState('');
  const found = text.trim() ? searchRoles(text, index).slice(0, 6) : [];
  const say = en.popup;

  return (
    <Surface words={en}>
      <PanelFrame view={{ ...en.frame, title: say.title }}>
        <section class="wi-card">
          <Heading level={2} look="card">
            {say.pageTitle}
          </Heading>
          <p>{pageHealthText(page, en)}</p>
        </section>
        <section class="wi-card wi-search">
          <label>
            <Heading level={2} look="card">
              {say.find}
            </Heading>
            <span class="wi-quiet">{say.findHint}</span>
            <input
              type="search"
              autocomplete="off"
              value={text}
              onInput={(event) => setText(event.currentTarget.value)}
            />
          </label>
          <p role="status" class="wi-quiet">
            {text.trim() && (found.length > 0 ? say.results(found.length) : say.none)}
          </p>
          <ul class="wi-found">
            {found.map(({ id, title }) => (
              <li key={id}>
                <button type="button" onClick={() => onRole(id)}>
                  {title}
                </button>
              </li>
            ))}
          </ul>
        </section>
        <p>
          <a href={help} target="_blank">
            {say.help}
          </a>
        </p>
      </PanelFrame>
    </Surface>
  );
}
