import { describe, expect, it } from 'vitest';
import { linkMentions } from '../../../../src/corefer/chains.js';
import { findMentions } from '../../../../src/mention/mentions.js';
import { traceClaims } from '../../../../src/claim/claims.js';
import { FACT_FAMILIES, reasonOfFact } from '../../../../src/claim/confidence/facts.js';
import { toContext } from '../../../../src/claim/context.js';
import { annotated } from '../../annotated.js';

const ROWS = `
Lind Lind PROPN NNP 4 nsubj person
will will AUX MD 4 aux
not not PART RB 4 advmod
meet meet VERB VB 0 root
Berg Berg PROPN NNP 4 obj person
. . PUNCT . 4 punct`;

/** The facts of the only claim, where the model is as sure of each head and type as is told. */
function factsOf({ heads = 1, types = 1 } = {}): readonly string[] {
  const { document, annotation } = annotated('Lind will not meet Berg.', ROWS);
  const { certainty } = annotation;
  const unsure = {
    ...annotation,
    certainty: {
      heads: certainty.heads.map(() => heads),
      types: certainty.types.map((chances) => chances.map(() => types)),
    },
  };
  const linked = linkMentions(document, unsure, findMentions(document, unsure));
  return traceClaims(toContext(document, unsure, linked))[0]!.facts;
}

describe('factsOf', () => {
  it('tells the rule, the status, the ends and the clause of a claim', () => {
    expect(factsOf()).toEqual(
      expect.arrayContaining([
        'rule=meet',
        'rule.family=meeting',
        'status.negative',
        'status.irrealis',
        'status=planned',
        'tree.over=nsubj',
        'tree.over=obj',
        'end.subject=name',
        'end.object.type=person',
        'clause.tag=VB',
        'clause.as=root',
      ]),
    );
  });

  it('tells nothing of doubt where the reading is sure', () => {
    expect(factsOf().filter((fact) => fact.includes('<'))).toEqual([]);
  });

  it('tells doubtful heads by every limit they stay under', () => {
    const facts = factsOf({ heads: 0.85 });
    expect(facts.filter((fact) => fact.startsWith('tree.head'))).toEqual([
      'tree.head<0.9',
      'tree.head<0.95',
      'tree.head<0.98',
    ]);
    // both ends hang from the verb
    expect(facts).toContain('tree.product<0.8');
  });

  it('tells doubtful types of names', () => {
    expect(factsOf({ types: 0.5 })).toContain('end.name<0.6');
  });

  it('tells each fact once, and of a known family', () => {
    const facts = factsOf({ heads: 0.1, types: 0.1 });
    expect(new Set(facts).size).toBe(facts.length);
    for (const fact of facts) expect(FACT_FAMILIES.map(({ reason }) => reason)).toContain(reasonOfFact(fact));
    expect(() => reasonOfFact('weather=fine')).toThrow(RangeError);
  });
});
