import { describe, expect, it } from 'vitest';
import { namesIn } from './marked-names.js';

describe('names of things', () => {
  it.each<[why: string, marked: string, expected: string]>([
    ['a model of a maker', 'A [organisation Norvik] 310, an old one, fell on the town.', 'other Norvik'],
    ['a model within the name', 'An old [organisation Norvik 19D] fell on the town.', 'other Norvik 19D'],
    ['a ship by its kind', 'The ferry [organisation Halden] left the port.', 'other Halden'],
    ['a ship by its fate', 'The [organisation HB Halden] capsized at night.', 'other HB Halden'],
    [
      'a law by its last word',
      'They broke the [organisation Velden Fisheries Act] again.',
      'other Velden Fisheries Act',
    ],
    ['a law by its initials', 'The Velden Fisheries Act (VFA) stands; the [organisation VFA] bans nets.', 'other VFA'],
    ['a bill', 'They read the [organisation Velden Fisheries Bill] again.', 'other Velden Fisheries Bill'],
    ['a bill of rights', 'They want a [organisation Farm Bill of Rights] now.', 'other Farm Bill of Rights'],
    ['a helicopter that all know', 'He walked to [organisation Marine One] then.', 'other Marine One'],
    ['one of a series of craft', 'The [organisation Chandrayaan-3] left the earth.', 'other Chandrayaan-3'],
    ['a train', 'The [organisation Lann Express] is a slow train.', 'other Lann Express'],
    ['a term by its initials', 'the outer belt (OB) broke, and the [organisation OB] fell.', 'other OB'],
  ])('are nobody: %s', (_why, marked, expected) => {
    expect(namesIn(marked)).toContain(expected);
  });

  it.each<[why: string, marked: string, expected: string]>([
    ['a maker with a year', 'The [organisation Norvik] 2019 report came late.', 'organisation Norvik'],
    ['a maker without article', '[organisation Norvik] 310 workers strong.', 'organisation Norvik'],
    [
      'a body by its initials',
      'the harbour watch committee (HWC) met; the [organisation HWC] left.',
      'organisation HWC',
    ],
    ['a firm with ships', 'The ferry firm [organisation Halden] left the port.', 'organisation Halden'],
    [
      'a forum',
      'The director of the [organisation Velden Energy Forum] left early.',
      'organisation Velden Energy Forum',
    ],
    ['a paper beside trains', 'The [organisation Daily Express] on a train.', 'organisation Daily Express'],
    ['an express where none rides', 'The [organisation Lann Express] paid late.', 'organisation Lann Express'],
    ['a corps', 'He joined the [organisation Marine Corps] then.', 'organisation Marine Corps'],
    ['an airport', 'They met at [organisation Halden Airport] then.', 'place Halden Airport'],
    ['a paper with its article', 'He read it in The [person Mill] at noon.', 'organisation Mill'],
    ['a team with its assistant coach', '[person Karsk] assistant coach [person Ben Roon] left.', 'organisation Karsk'],
  ])('are left alone: %s', (_why, marked, expected) => {
    expect(namesIn(marked)).toContain(expected);
  });

  it('leave a person at the head of a sentence alone', () => {
    expect(namesIn('They left. The [person Roon] brothers stayed.')).toContain('person Roon');
  });
});
