import { describe, expect, test } from 'vitest';
import { ORDERS as DESK } from '../../src/client/i18n/en/orders.ts';
import { catalogue } from '../../src/content/catalogue.ts';
import type { OrderDef } from '../../src/rules/catalogue.ts';
import type { SalvoNeed } from '../../src/rules/raids/salvo.ts';
import { isCommander, ORDERS_OF, SEATS, type Seat, TILES } from '../../src/rules/vocabulary.ts';
import { numbersOf } from './rulebook-numbers.ts';
import { numbersIn, rowsUnder, rulebook, tablesOf } from './rulebook-tables.ts';

/** The desk's name of an order: the rulebook uses the same. */
const nameOf = ({ id }: OrderDef): string => DESK[`order.${id}.name`];
const rowOf = (name: string): string[] => rowsUnder('Order').find(([first]) => first === name) ?? [];

/** The prices of an order as a player reads them: each once, lowest level or first seat first. */
function pricesOf({ price }: OrderDef): number[] {
  if (typeof price === 'number') return [price];
  const all = Array.isArray(price) ? price.filter((one) => one > 0) : Object.values(price);
  return [...new Set(all)];
}

describe('the rulebook', () => {
  const orders = Object.values(catalogue.orders);

  test('lists every order once, under the names of the desk', () => {
    const listed = rowsUnder('Order').map(([name]) => name);
    expect(listed.toSorted()).toEqual(orders.map(nameOf).toSorted());
  });

  test.each(orders.map((order) => [nameOf(order), order] as const))('has the price of %s', (name, order) => {
    expect(numbersIn(rowOf(name)[1] ?? '')).toEqual(pricesOf(order));
  });

  test.each(orders.map((order) => [nameOf(order), order] as const))('names every amount of %s', (name, order) => {
    const told = numbersIn(rowOf(name).slice(2).join(' '));
    for (const [what, value] of Object.entries(order.amounts)) {
      const size = Math.abs(value);
      expect(told.includes(size) || told.includes(size / 100), `${what} ${value}`).toBe(true);
    }
  });

  test('says how often an order may be given', () => {
    const WORDS: Record<number, RegExp> = {
      0: /once in the game/,
      2: /not two turns running|once in 2 turns/,
      3: /once in 3 turns/,
    };
    for (const order of orders) {
      const words = WORDS[order.every];
      if (words) expect(rowOf(nameOf(order)).at(-1), order.id).toMatch(words);
      else expect(order.every, order.id).toBe(1);
    }
  });

  test('puts the orders of each seat under one heading, as the desks do', () => {
    const tables = tablesOf(rulebook).filter(({ heads }) => heads[0] === 'Order');
    const groups = tables.map(({ rows }) => rows.map(([name]) => name).toSorted());
    const common = ORDERS_OF.washington.filter((order) => SEATS.every((seat) => ORDERS_OF[seat].includes(order)));
    const own = (seat: Seat) => ORDERS_OF[seat].filter((order) => !common.includes(order));
    const desks = [common, own('washington'), own('tehran'), own('jerusalem'), own('lebanon')];
    expect(groups).toEqual(desks.map((ids) => ids.map((id) => nameOf(catalogue.orders[id])).toSorted()));
  });

  test('has the prices of Tehran’s tiles', () => {
    const told = Object.fromEntries(rowsUnder('Tile').map(([name = '', price = '']) => [name, numbersIn(price)]));
    const real = TILES.map((tile) => [DESK[`tile.${tile}.name`], [catalogue.tiles[tile].price]]);
    expect(told).toEqual(Object.fromEntries(real));
  });

  test('has the game’s numbers in its tables of numbers, all of them and no others', () => {
    const told = rowsUnder('Number', 'Value').map(([label = '', value = '']) => [label.replaceAll("'", '’'), value]);
    expect(new Set(told.map(([label]) => label)).size).toBe(told.length);
    expect(Object.fromEntries(told)).toEqual(numbersOf(catalogue));
  });

  test('names every place of the board', () => {
    const listed = rowsUnder('Front')
      .flatMap(([, places = '']) => places.split('·'))
      .map((name) => name.replace('\\*', '').replace(' (the lane)', '').trim());
    const places = Object.values(catalogue.places).map(({ name }) => name.replace(' (to the Litani)', ''));
    for (const place of places) expect(listed).toContain(place);
  });

  test('weighs objectives as the game does', () => {
    const rows = rowsUnder('Seat', 'Weights');
    for (const [seat = '', weights = ''] of rows) {
      const id = seat === 'Commanders' ? 'lebanon' : (seat.toLowerCase() as Seat);
      expect([seat, numbersIn(weights)]).toEqual([seat, Object.values(catalogue.tuning.score.weights[id])]);
    }
    expect(rows.length).toBe(4);
  });

  test('lists each agenda card with what it shifts', () => {
    const rows = rowsUnder('Seat', 'Agenda: more weight on / less on').map(([seat = '', cards = '']) => ({
      seat,
      cards,
    }));
    for (const { id, seats, plus, minus } of Object.values(catalogue.agendas)) {
      const [first = 'washington'] = seats;
      const row = rows.find(({ seat }) => seat.toLowerCase() === (isCommander(first) ? 'commanders' : first));
      expect(row?.cards.toLowerCase(), id).toContain(`${id.replaceAll('-', ' ')}: ${plus} / ${minus}`);
    }
  });
});

/** Names of rounds in the table of salvos. */
const ROUNDS: Record<string, string> = {
  rocket_122: 'Grad',
  shahed_131: 'Shahed-131',
  shahed_136: 'Shahed-136',
  srbm_fateh: 'Fateh',
  samad_3: 'Samad-3',
  ascm_noor: 'Noor',
  asbm: 'Asef',
  usv: 'boats',
  lacm_paveh_quds: 'Paveh',
  mrbm_emad_ghadr: 'Emad',
};

describe('the rulebook’s table of salvos', () => {
  const written = rowsUnder('Attack').map((row) => row.slice(1));
  const salvo = (needs: readonly SalvoNeed[] | undefined): string =>
    needs?.map(({ anyOf, count }) => `${count} ${ROUNDS[anyOf[0] ?? '']}`).join(', ') ?? '–';

  test('holds every salvo of the game', () => {
    const [northern, tel_aviv, ...others] = catalogue.salvos;
    const levels = [1, 2, 3, 4] as const;
    const real = [{ ...northern?.levels, ...tel_aviv?.levels }, ...others.map((row) => row.levels)].map((row) =>
      levels.map((level) => salvo(row[level])),
    );
    expect(written).toEqual(real);
  });

  test('is followed by what a shipment brings', () => {
    for (const rounds of Object.values(catalogue.shipments))
      for (const [item, count] of Object.entries(rounds))
        expect(rulebook.replaceAll('\n', ' ')).toContain(`${count} ${ROUNDS[item]}`);
  });
});
