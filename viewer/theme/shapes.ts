/** A type's shape as a path in a box of 16 by 16, in the legend and in saved pictures. */
import type { EntityType } from '../../graph/model.js';

export const SHAPES: Readonly<Record<EntityType, string>> = {
  person: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12Z',
  organisation:
    'M4.2 2.6h7.6a1.6 1.6 0 0 1 1.6 1.6v7.6a1.6 1.6 0 0 1-1.6 1.6H4.2a1.6 1.6 0 0 1-1.6-1.6V4.2a1.6 1.6 0 0 1 1.6-1.6Z',
  place: 'M8 15.2L4.1 11.1a5.5 5.5 0 1 1 7.8 0Z',
  event:
    'M8.8 1.5l5.7 5.7a1.1 1.1 0 0 1 0 1.6l-5.7 5.7a1.1 1.1 0 0 1-1.6 0L1.5 8.8a1.1 1.1 0 0 1 0-1.6l5.7-5.7a1.1 1.1 0 0 1 1.6 0Z',
};
