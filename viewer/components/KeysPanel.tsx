/** All keys, and what they do. */
import { strings } from '../strings.js';

export function KeysPanel() {
  return (
    <article class="panel" data-testid="keys-panel">
      <header class="panel-header">
        <p class="kicker">{strings.keys.lead}</p>
        <h2 class="node-heading">{strings.keys.title}</h2>
      </header>
      {strings.keys.groups.map(({ name, keys }) => (
        <section key={name} class="section">
          <h3>{name}</h3>
          <dl class="keys">
            {keys.map(([pressed, meaning]) => (
              <div key={meaning}>
                <dt>
                  {pressed.map((key) => (
                    <kbd key={key}>{key}</kbd>
                  ))}
                </dt>
                <dd>{meaning}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </article>
  );
}
