/** Copies a text; where copying is not allowed, shows the text so that it can be copied by hand. */
import { useState } from 'preact/hooks';
import { strings } from '../strings.js';
import { Icon } from './Icon.js';

export function CopyButton({ text }: { text: string }) {
  const [state, setState] = useState<'ready' | 'copied' | 'failed'>('ready');
  const copy = (): void => {
    // Browsers leave the clipboard out where the page is not trusted.
    const clipboard: Clipboard | undefined = navigator.clipboard;
    if (clipboard === undefined) setState('failed');
    else
      clipboard.writeText(text).then(
        () => setState('copied'),
        () => setState('failed'),
      );
  };
  return (
    <>
      <button type="button" class="quiet copy" onClick={copy} onBlur={() => state === 'copied' && setState('ready')}>
        <Icon name={state === 'copied' ? 'check' : 'copy'} />
        <span role="status">{state === 'copied' ? strings.claim.copied : strings.claim.copy}</span>
      </button>
      {state === 'failed' && (
        <label class="citation">
          {strings.claim.copyFailed}
          <textarea readOnly rows={4} value={text} onFocus={(event) => event.currentTarget.select()} />
        </label>
      )}
    </>
  );
}
