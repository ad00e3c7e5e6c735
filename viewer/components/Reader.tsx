/** A whole document with all its mentions and claims marked; each mark opens its node or edge. */
import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { GraphDocument } from '../../graph/model.js';
import { formatDate } from '../model/dates.js';
import { claimsByDocument, compareDocuments } from '../model/evidence.js';
import { edgeOf, nodeOf } from '../model/graph-index.js';
import {
  claimsIn,
  type DocumentClaim,
  inspectorOf,
  mentionsIn,
  type Paragraph,
  type Run,
  toParagraphs,
} from '../model/markup.js';
import { edgeTitle } from '../model/search.js';
import type { Inspector, Reading } from '../model/state.js';
import { strings } from '../strings.js';
import { useViewer, type Viewer } from './context.js';

interface Props {
  readonly reading: Reading;
  readonly inspector: Inspector | null;
}

export function Reader({ reading, inspector }: Props) {
  const viewer = useViewer();
  const { index } = viewer;
  const page = useRef<HTMLDivElement>(null);
  const document = index.documents.get(reading.document);
  const claims = useMemo(() => claimsIn(index, reading.document), [index, reading.document]);
  const paragraphs = useMemo(
    () => (document ? toParagraphs(document, claims, mentionsIn(index, document.id)) : []),
    [index, document, claims],
  );
  const current = useMemo(() => currentClaim(viewer, claims, inspector), [viewer, claims, inspector]);
  const node = inspector?.kind === 'node' ? inspector.key : null;
  const mentioned = claims.length > 0;

  useEffect(() => {
    if (reading.at === null) page.current?.scrollTo({ top: 0 });
    else scrollTo(page.current, reading.at);
  }, [reading]);
  useEffect(() => {
    if (current) scrollTo(page.current, current.evidence.start);
  }, [current]);

  if (document === undefined) return null;
  return (
    <div class="reader" ref={page} data-testid="reader">
      <article class="sheet">
        <Head document={document} claims={claims.length} />
        {document.text === undefined && <p class="claim-note">{strings.reader.noText}</p>}
        {mentioned && document.text !== undefined && <p class="role-key">{strings.reader.key}</p>}
        {paragraphs.map((paragraph) => (
          <ParagraphText key={paragraph.start} paragraph={paragraph} current={current?.number ?? null} node={node} />
        ))}
      </article>
    </div>
  );
}

function Head({ document, claims }: { document: GraphDocument; claims: number }) {
  const { index, dispatch } = useViewer();
  const all = useMemo(() => [...index.documents.keys()].sort((a, b) => compareDocuments(index, a, b)), [index]);
  const facts = [
    document.publisher,
    document.published ? formatDate(document.published.from) : strings.undated,
    strings.documents.claims(claims),
    strings.documents.characters(document.length),
  ];
  return (
    <header class="sheet-head">
      <label class="visually-hidden" for="reader-document">
        {strings.reader.choose}
      </label>
      <select
        id="reader-document"
        value={document.id}
        onChange={(event) => dispatch({ type: 'read', reading: { document: event.currentTarget.value, at: null } })}
      >
        {all.map((id) => (
          <option key={id} value={id}>
            {index.documents.get(id)?.title ?? index.documents.get(id)?.path ?? id}
          </option>
        ))}
      </select>
      <p class="facts">
        {facts
          .filter((fact) => fact !== null)
          .map((fact) => (
            <bdi key={fact}>{fact}</bdi>
          ))}
      </p>
      <p class="document-path">
        <bdi>{document.path}</bdi>
      </p>
    </header>
  );
}

interface ParagraphProps {
  readonly paragraph: Paragraph;
  /** Number of the claim that the panel shows. */
  readonly current: number | null;
  /** The node that the panel shows. */
  readonly node: string | null;
}

function ParagraphText({ paragraph: { kind, runs }, current, node }: ParagraphProps) {
  const content = runs.map((run) => <RunText key={run.stretches[0]?.start} run={run} current={current} node={node} />);
  if (kind === 'headline') return <h2 class="sheet-headline">{content}</h2>;
  return <p class={kind === 'furniture' ? 'sheet-text furniture' : 'sheet-text'}>{content}</p>;
}

function RunText({ run, current, node }: { run: Run } & Omit<ParagraphProps, 'paragraph'>) {
  const text = run.stretches.map(({ start, text: words, claims }) => {
    const marked = claims.length > 0 ? (claims.includes(current ?? 0) ? 'quote current' : 'quote') : undefined;
    return (
      <span key={start} class={marked} data-start={start}>
        {words}
      </span>
    );
  });
  const { node: mentioned } = run;
  return (
    <>
      {mentioned === null ? (
        text
      ) : (
        <Mention node={mentioned} current={mentioned === node}>
          {text}
        </Mention>
      )}
      {run.ending.map((claim) => (
        <ClaimMark key={claim.number} claim={claim} current={claim.number === current} />
      ))}
    </>
  );
}

interface MentionProps {
  readonly node: string;
  readonly current: boolean;
  readonly children: ComponentChildren;
}

/** No button element: browsers make a box of one, which breaks no lines and swallows the spaces at its ends. */
function Mention({ node, current, children }: MentionProps) {
  const { index, dispatch } = useViewer();
  const open = (): void => dispatch({ type: 'open', inspector: { kind: 'node', key: node }, aim: true });
  return (
    <span
      role="button"
      tabIndex={0}
      class={current ? 'mention current' : 'mention'}
      title={nodeOf(index, node).attributes.label}
      onClick={open}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        open();
      }}
    >
      {children}
    </span>
  );
}

function ClaimMark({ claim, current }: { claim: DocumentClaim; current: boolean }) {
  const { index, dispatch } = useViewer();
  const says = claim.edge === null ? strings.node.selfClaims : Object.values(edgeTitle(index, claim.edge)).join(' ');
  return (
    <sup class="claim-mark">
      <button
        type="button"
        aria-pressed={current}
        aria-label={strings.reader.claim(claim.number, says)}
        title={says}
        onClick={() => dispatch({ type: 'open', inspector: inspectorOf(index, claim), aim: true })}
      >
        {claim.number}
      </button>
    </sup>
  );
}

function currentClaim(
  { index }: Viewer,
  claims: readonly DocumentClaim[],
  inspector: Inspector | null,
): DocumentClaim | null {
  if (inspector?.kind !== 'edge') return null;
  const shown = claimsByDocument(index, edgeOf(index, inspector.key)).flatMap((group) => group.claims);
  const id = shown[inspector.claim]?.evidence.id;
  return claims.find(({ edge, evidence }) => edge === inspector.key && evidence.id === id) ?? null;
}

function scrollTo(page: HTMLElement | null, offset: number): void {
  page?.querySelector(`[data-start="${offset}"]`)?.scrollIntoView({ block: 'center' });
}
