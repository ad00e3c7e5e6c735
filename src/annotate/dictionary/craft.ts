/** Craft and trains that are named around the world and mistaken for bodies: nobody. Names that a body, a place or a person bears as well are left out. */
import { nameKey } from './name-key.js';

const AIRCRAFT =
  'Air Force One, Air Force Two, Marine One, Marine Two, Army One, Executive One, Concorde, Spruce Goose';
const SPACECRAFT = `Crew Dragon, Cargo Dragon, Dragon 2, SpaceX Dragon, Soyuz, Starliner, CST-100 Starliner, Shenzhou, Tianzhou, Cygnus, Dream Chaser,
  New Shepard, SpaceShipOne, SpaceShipTwo, VSS Unity, Gaganyaan, Orion spacecraft, Space Shuttle, Buran`;
const LAUNCHERS = `Falcon 9, Falcon Heavy, Falcon 1, Starship, Super Heavy, Atlas V, Delta IV, Delta IV Heavy, Vulcan Centaur, New Glenn, Ariane 5, Ariane 6,
  Long March, Long March 5, Space Launch System, Saturn V, Soyuz-2, Proton-M, GSLV, PSLV, LVM3`;
const PROBES = `James Webb Space Telescope, Hubble Space Telescope, Hubble, Spitzer Space Telescope, Kepler Space Telescope, Chandra X-ray Observatory,
  Parker Solar Probe, Solar Orbiter, New Horizons, Voyager 1, Voyager 2, Pioneer 10, Pioneer 11, OSIRIS-REx, Hayabusa, Hayabusa2, BepiColombo,
  Curiosity rover, Perseverance rover, Opportunity rover, Beresheet, Tianwen-1, Sputnik 1, Sputnik 2, Philae, Cassini-Huygens, Mars Reconnaissance Orbiter,
  Lunar Reconnaissance Orbiter, Europa Clipper`;
const TRAINS =
  'Orient Express, Flying Scotsman, Trans-Siberian Express, Rajdhani Express, Shatabdi Express, Vande Bharat Express, Blue Train, Shinkansen';

const KNOWN: ReadonlySet<string> = new Set(
  [AIRCRAFT, SPACECRAFT, LAUNCHERS, PROBES, TRAINS].flatMap((list) => list.split(/,\s+/).map(nameKey)),
);

/** Series whose members have numbers: "Chandrayaan-3", "Soyuz MS-12". */
const SERIES =
  /^(?:Apollo|Ariane|Artemis|Chandrayaan|Chang'e|Dragon|Falcon|Gemini|Long March|Luna|Mariner|Pioneer|Shenzhou|Soyuz|Sputnik|Tianwen|Tianzhou|Viking|Voyager|Vostok)[ -](?:[A-Z]{1,3}-?)?\d{1,3}[A-Z]?$/;

export function isKnownCraft(name: string): boolean {
  const key = nameKey(name);
  return KNOWN.has(key) || SERIES.test(key);
}
