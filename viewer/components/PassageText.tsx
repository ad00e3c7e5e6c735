/**
 * A quote in its paragraph, the words of the claim marked. Everything from a document is a text node, isolated from the
 * direction of the text around it.
 */
import type { Passage, Piece } from '../model/passage.js';
import { strings } from '../strings.js';

export function PassageText({ passage }: { passage: Passage }) {
  if (passage.text === 'withheld') return <p class="claim-note">{strings.claim.withheld}</p>;
  return (
    <>
      <blockquote class="passage">
        <bdi>
          {passage.cutBefore && '… '}
          <Pieces pieces={passage.before} />
          <mark class="quote" data-testid="quote">
            <Pieces pieces={passage.quote} />
          </mark>
          <Pieces pieces={passage.after} />
          {passage.cutAfter && ' …'}
        </bdi>
      </blockquote>
      {passage.elsewhere.length > 0 && (
        <p class="claim-note">
          {strings.claim.standsFor}{' '}
          {passage.elsewhere.map((words) => (
            <bdi class="role role-antecedent" key={words}>
              {words}
            </bdi>
          ))}
        </p>
      )}
      {passage.text === 'absent' && <p class="claim-note">{strings.claim.noText}</p>}
      {passage.text === 'differs' && (
        <p class="claim-note warning" role="alert">
          {strings.claim.differs}
        </p>
      )}
    </>
  );
}

/**
 * Characters that turn the direction of all text after them. A piece that holds one is isolated, so that it cannot
 * reorder the words around it; others are not, for an isolate would break Arabic letters apart.
 */
const TURNS_DIRECTION = /[\u202a-\u202e\u2066-\u2069]/;

function Pieces({ pieces }: { pieces: readonly Piece[] }) {
  return (
    <>
      {pieces.map(({ text, roles }, place) => {
        const Tag = TURNS_DIRECTION.test(text) ? 'bdi' : 'span';
        if (roles.length === 0) return <Tag key={place}>{text}</Tag>;
        return (
          <Tag key={place} class={['role', ...roles.map((role) => `role-${role}`)].join(' ')} title={title(roles)}>
            {text}
          </Tag>
        );
      })}
    </>
  );
}

function title(roles: Piece['roles']): string {
  return roles.map((role) => strings.roles[role]).join(', ');
}
