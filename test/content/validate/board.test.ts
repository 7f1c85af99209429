import { describe } from 'vitest';
import { entry, put, seesEach } from './spoilt.ts';

describe('the validator of places', () => {
  seesEach([
    [
      'a place under another id',
      (c) => put(entry(c.places, 'haifa'), 'id', 'beirut'),
      'places/lebanon.ts: places.haifa.id',
      'the same as its key: haifa <- "beirut"',
    ],
    [
      'a front that is none',
      (c) => put(entry(c.places, 'beirut'), 'front', 'LBN'),
      'places/elsewhere.ts: places.beirut.front',
      'LEB, IRQ, RED, GULF <- "LBN"',
    ],
    [
      'a kind that is none',
      (c) => put(entry(c.places, 'erbil'), 'kind', 'base'),
      'places/iraq-syria.ts: places.erbil.kind',
      'air_base, outpost <- "base"',
    ],
    [
      'a place without a country',
      (c) => put(entry(c.places, 'sanaa'), 'countries', []),
      'places/red-sea.ts: places.sanaa.countries',
      'Lebanon, Syria, Yemen <- []',
    ],
    [
      'a holder that is no seat',
      (c) => put(entry(c.places, 'muscat'), 'holder', 'oman'),
      'places/gulf.ts: places.muscat.holder',
      'washington, tehran <- "oman"',
    ],
    [
      'a militia area that its commander does not hold',
      (c) => put(entry(c.places, 'bekaa'), 'holder', 'border'),
      'places/lebanon.ts: places.bekaa.holder',
      'lebanon, whose area it is <- "border"',
    ],
    [
      'a ship in a harbour',
      (c) => put(entry(c.places, 'eilat'), 'kind', 'merchant_ship'),
      'places/israel.ts: places.eilat.lane',
      'RED, GULF <- null',
    ],
    [
      'a lane through a city',
      (c) => put(entry(c.places, 'tehran'), 'lane', 'GULF'),
      'places/iran.ts: places.tehran.kind',
      'merchant_ship <- "city"',
    ],
    [
      'oil in a city',
      (c) => put(entry(c.places, 'haifa'), 'oilMax', 5),
      'places/lebanon.ts: places.haifa.oilMax',
      'a whole number from 0 to 0 <- 5',
    ],
    [
      'another oil loss than the raid model has',
      (c) => put(entry(c.places, 'abqaiq'), 'oilMax', 5),
      'places/gulf.ts: places.abqaiq.oilMax',
      '570 <- 5',
    ],
  ]);
});

describe('the validator of forces and weapons', () => {
  seesEach([
    [
      'a kind of unit too few',
      (c) => Reflect.deleteProperty(c.tuning.unitTypes, 'wing'),
      'unit-types.ts: unitTypes.wing',
      'an entry for every word <- nothing',
    ],
    [
      'a layer that no system is',
      (c) => put(entry(c.tuning.unitTypes.patriot.layers, 0), 'system', 'pac9'),
      'unit-types.ts: unitTypes.patriot.layers[0].system',
      'tamir, stunner <- "pac9"',
    ],
    [
      'a cover that is no place',
      (c) => put(c.tuning.unitTypes.wing.also, 'azraq', ['cyprus']),
      'unit-types.ts: unitTypes.wing.also.azraq[0]',
      'haifa <- "cyprus"',
    ],
    [
      'a fixed defence at no place',
      (c) => put(entry(c.tuning.fixed, 0), 'places', ['al_tanf']),
      'fixed-defences.ts: fixed[0].places[0]',
      'ain_al_asad <- "al_tanf"',
    ],
    [
      'two fixed defences of one id',
      (c) => put(entry(c.tuning.fixed, 1), 'id', 'us-base'),
      'fixed-defences.ts: fixed[0].id',
      '0 <- 1',
    ],
    [
      'a salvo of what nobody makes',
      (c) => put(entry(c.shipments, 'yemen'), 'samad_4', 3),
      'shipments.ts: shipments.yemen.samad_4',
      'samad_3 <- "samad_4"',
    ],
    [
      'a salvo at a place that is not',
      (c) => put(entry(c.salvos, 0), 'places', { acre: 1 }),
      'weapons/salvos.ts: salvos[0].places[0]',
      'haifa <- "acre"',
    ],
    [
      'half an aircraft',
      (c) => put(c.airPackages.jerusalem[1], 'patrols', 0.5),
      'weapons/salvos.ts: airPackages.jerusalem.1.patrols',
      'a whole number from 1 <- 0.5',
    ],
    [
      'a munition of no class',
      (c) => put(entry(c.weapons.munitions, 'samad_3'), 'class', 'kite'),
      'weapons/munitions.ts: munitions.samad_3.class',
      'rocket, small_uav <- "kite"',
    ],
    [
      'a munition with a source of no list',
      (c) => put(entry(c.weapons.munitions, 'samad_3'), 'sources', ['hearsay']),
      'weapons/munitions.ts: munitions.samad_3.sources[0]',
      'src/content/sources.json <- "hearsay"',
    ],
    [
      'a price below its lowest',
      (c) => put(c.weapons.systems.tamir.unitCostUsd, 'mid', 1),
      'weapons/interceptors.ts: systems.tamir.unitCostUsd',
      'low <= mid <= high <- "mid":1',
    ],
    [
      'a chance above certainty',
      (c) => put(c.weapons.systems.tamir.killPct, 'rocket', 101),
      'weapons/interceptors.ts: systems.tamir.killPct.rocket',
      'a whole number from 0 to 100 <- 101',
    ],
  ]);
});
