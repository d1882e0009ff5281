import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { searchRoles } from '../../shared/engine/search-roles.ts';
import type { RoleId } from '../../shared/model/id.ts';
import type { Index } from '../../shared/model/pack.ts';
import type { Page } from '../../shared/model/page.ts';
import { Button } from '../../shared/ui/Button.tsx';
import { Heading } from '../../shared/ui/Heading.tsx';
import { RoleSearch } from '../../shared/ui/RoleSearch.tsx';
import { en } from '../../shared/view/en.ts';
import { reportText } from '../../shared/view/report-text.ts';
import { pastedPage } from './pasted-page.ts';

const say = en.health;

type Props = { page: Page; index: Index; onRole: (role: RoleId) => void; onPasted: (page: Page) => void };

/** What a person can do when we can't read a page: search for the job, paste the advert, tell us. Nothing is sent. */
export function Rescue({ page, index, onRole, onPasted }: Props): JSX.Element {
  const [title, setTitle] = useState('');
  const [text, setText] = useState('');
  const report = useRef<HTMLTextAreaElement>(null);
  const [isCopied, setCopied] = useState(false);

  const copy = () => {
    report.current?.select();
    // A page's frame may not use the clipboard by itself; a press on a selection may, where the browser lets it.
    setCopied(document.execCommand('copy'));
  };

  return (
    <>
      <RoleSearch words={en} find={(words) => searchRoles(words, index)} onRole={onRole} />
      <section class="wi-card wi-search">
        <Heading level={2} look="card">
          {say.paste}
        </Heading>
        <p class="wi-quiet">{say.pasteHint}</p>
        <label>
          {say.pasteTitle}
          <input
            type="text"
            autocomplete="off"
            value={title}
            onInput={(event) => setTitle(event.currentTarget.value)}
          />
        </label>
        <label>
          {say.pasteText}
          <textarea autocomplete="off" value={text} onInput={(event) => setText(event.currentTarget.value)} />
        </label>
        <p>
          <Button onPress={() => (title.trim() || text.trim()) && onPasted(pastedPage(title, text))}>
            {say.pasteRead}
          </Button>
        </p>
      </section>
      <details class="wi-card wi-search">
        <summary>{say.report}</summary>
        <p class="wi-quiet">{say.reportHelp}</p>
        <label>
          {say.reportLabel}
          <textarea readOnly ref={report} value={reportText(page, en)} />
        </label>
        <p>
          <Button quiet onPress={copy}>
            {say.reportCopy}
          </Button>
        </p>
        <p role="status">{isCopied && say.reportCopied}</p>
      </details>
    </>
  );
}
