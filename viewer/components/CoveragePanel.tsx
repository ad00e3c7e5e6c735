/** What was read, what was not, and what went wrong on the way. */
import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { GraphIssue } from '../../graph/model.js';
import { issueGroups } from '../model/library.js';
import { strings } from '../strings.js';
import { useViewer } from './context.js';

export function CoveragePanel() {
  const { index } = useViewer();
  const { coverage, issues, generator } = index.graph.attributes;
  const { number, coverage: words } = strings;
  return (
    <article class="panel" data-testid="coverage-panel">
      <header class="panel-header">
        <p class="kicker">{words.lead}</p>
        <h2 class="node-heading">{words.title}</h2>
      </header>
      <dl class="figures">
        <Figure name={words.files} value={number(coverage.read)} note={words.read}>
          {coverage.failed > 0 && (
            <span class="failed">
              {number(coverage.failed)} {words.failed}
            </span>
          )}
        </Figure>
        <Figure
          name={words.characters}
          value={number(coverage.charactersRead)}
          note={words.ofAll(coverage.characters)}
        />
        <Figure
          name={words.sentences}
          value={number(coverage.sentences)}
          note={coverage.sentencesSplit > 0 ? words.split(coverage.sentencesSplit) : ''}
        />
        <Figure name={words.missed} value={number(coverage.twoNamesNoClaim)} note={words.missedMeaning} />
        <Figure
          name={words.doubtful}
          value={number(coverage.doubtful)}
          note={words.doubtfulMeaning(coverage.leastConfidence)}
        />
      </dl>
      <Issues issues={issues} />
      <p class="generator">
        {words.generator} {generator.name} {generator.version}, {generator.backend}
        <br />
        {words.rules} {generator.rules}, {words.model} {generator.model.name}
        <br />
        <code>{generator.model.sha256}</code>
      </p>
    </article>
  );
}

interface FigureProps {
  readonly name: string;
  readonly value: string;
  readonly note: string;
  readonly children?: ComponentChildren;
}

function Figure({ name, value, note, children }: FigureProps) {
  return (
    <div class="figure">
      <dt>{name}</dt>
      <dd>
        <strong>{value}</strong> <span>{note}</span> {children}
      </dd>
    </div>
  );
}

function Issues({ issues }: { issues: readonly GraphIssue[] }) {
  const groups = useMemo(() => issueGroups(issues), [issues]);
  return (
    <section class="section">
      <h3>{strings.coverage.issues(issues.length)}</h3>
      {groups.map((group) => (
        <details key={group.code} open={group.issues.length <= 5}>
          <summary>
            <code>{group.code}</code> <span class="option-count">{strings.number(group.issues.length)}</span>
          </summary>
          <ul class="issues">
            {group.issues.map((issue, place) => (
              <li key={place}>
                <bdi class="document-path">{issue.path}</bdi>
                <bdi>{issue.message}</bdi>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </section>
  );
}
