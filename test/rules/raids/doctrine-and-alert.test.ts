import { describe, expect, it } from 'vitest';
import { resolveRaid } from '../../../src/rules/raids/raid.ts';
import type { Doctrine } from '../../../src/rules/raids/types.ts';
import { battery, evenRng, raidInput, rangeTables } from './range.ts';

const drones = [{ munition: 'shahed_136', count: 8 }];
const missiles = [{ munition: 'srbm_fateh', count: 8 }];

describe('doctrine', () => {
  const tables = rangeTables({
    kills: { pac3_mse: { srbm: 75, owa_uav: 50 }, ciws_cram: { owa_uav: 50 } },
    capacity: { pac3_mse: 16, ciws_cram: 6 },
  });
  const batteries = [battery('pac3_mse'), battery('ciws_cram')];
  const layersUnder = (doctrine: Doctrine, salvo = drones) =>
    resolveRaid(tables, raidInput({ salvo, batteries, doctrine }), evenRng).layers;

  it('Thrift leaves drones to the guns and keeps the missiles', () => {
    const [patriot, guns] = layersUnder('thrift');
    expect(patriot).toMatchObject({ offered: 0, shots: 0 });
    expect(guns).toMatchObject({ engaged: 6, kills: 3 });
  });

  it('Thrift still meets missiles with missiles, one round each', () => {
    expect(layersUnder('thrift', missiles)[0]).toMatchObject({ engaged: 8, shots: 8, kills: 6 });
  });

  it('Balanced meets drones with missiles too', () => {
    expect(layersUnder('balanced')[0]).toMatchObject({ engaged: 8, shots: 16, kills: 6 });
  });

  it('Shield fires twice where Balanced fires once, and kills more', () => {
    const balanced = layersUnder('balanced')[1];
    const shield = layersUnder('shield')[1];
    expect(balanced).toMatchObject({ engaged: 2, shots: 2, kills: 1 });
    expect(shield).toMatchObject({ engaged: 2, shots: 4, kills: 2 });
  });

  it('belongs to the owner of the battery where the owner has its own', () => {
    const own = [battery('pac3_mse', { owner: 'partner', doctrine: 'thrift' }), battery('pac3_mse')];
    const raid = resolveRaid(tables, raidInput({ salvo: drones, batteries: own }), evenRng);
    expect(raid.layers.map(({ owner, shots }) => [owner, shots])).toEqual([
      ['partner', 0],
      ['defender', 16],
    ]);
  });
});

describe('alert', () => {
  const tables = rangeTables({
    kills: { stunner: { srbm: 100, owa_uav: 100 }, aim9x: { owa_uav: 80 } },
    capacity: { stunner: 8, aim9x: 10 },
  });
  const engagedBy = (
    system: 'stunner' | 'aim9x',
    alert: 'surprised' | 'ready' | 'warned',
    salvo = [{ munition: 'shahed_136', count: 99 }],
  ) => resolveRaid(tables, raidInput({ salvo, alert, batteries: [battery(system)] }), evenRng).layers[0]?.engaged;

  it('warning multiplies capacity by 1.75, not the chance of a kill', () => {
    expect([engagedBy('aim9x', 'ready'), engagedBy('aim9x', 'warned')]).toEqual([10, 18]);
    const kills = (alert: 'ready' | 'warned') =>
      resolveRaid(tables, raidInput({ alert, batteries: [battery('aim9x')] }), evenRng).layers[0]?.kills;
    expect(kills('warned')).toBe(kills('ready'));
  });

  it('surprise leaves a quarter of the capacity, but not against ballistic missiles', () => {
    expect(engagedBy('stunner', 'surprised')).toBe(2);
    expect(engagedBy('stunner', 'surprised', [{ munition: 'srbm_fateh', count: 99 }])).toBe(8);
  });

  it('escorts and blinded batteries have more and less room', () => {
    const room = (capacityPct: number) =>
      resolveRaid(
        tables,
        raidInput({ salvo: [{ munition: 'shahed_136', count: 99 }], batteries: [battery('aim9x', { capacityPct })] }),
        evenRng,
      ).layers[0]?.engaged;
    expect([room(125), room(100), room(75)]).toEqual([13, 10, 8]);
  });
});

describe('odds of a shot', () => {
  it('double the odds turn an even chance into two in three', () => {
    const tables = rangeTables({ kills: { aim9x: { owa_uav: 50 } }, capacity: { aim9x: 90 } });
    const salvo = [{ munition: 'shahed_136', count: 90 }];
    const kills = (killOddsPct: number) =>
      resolveRaid(tables, raidInput({ salvo, killOddsPct, batteries: [battery('aim9x')] }), evenRng).intercepted;
    expect([kills(50), kills(100), kills(200)]).toEqual([30, 45, 60]);
  });
});
