import type { Import } from './imports.ts';
import { circles, reach } from './imports.ts';

type Layer = 'lib' | 'rules' | 'content' | 'ai' | 'protocol' | 'match' | 'server' | 'client' | 'lab';

/** What a layer may take from another: all of it, only types, or types and the values of some files. */
type Share = 'all' | 'types' | RegExp;

interface Rights {
  layers: Partial<Record<Layer, Share>> | 'any';
  /** Files that are data or style. */
  assets: boolean;
}

/** The closed lists of the game are types that also exist at run time. */
const WORDS = /^src\/rules\/(vocabulary|reasons)\.ts$/;
/** What a page needs of the rules: the view of its seat, what it may do, and questions that a view alone answers. */
const FOR_PAGES =
  /^src\/rules\/(vocabulary\.ts|reasons\.ts|view\/|legal\/|orders\/(check|forces|price|salvo)\.ts|signals\/(check|cover|leaks|noise|pauses|venues)\.ts|acts\/(book|cover)\.ts|clocks\/site-strike\.ts|economy\/prices\.ts|escalation\/bands\.ts|raids\/(air-package|forecast|salvo|types)\.ts)/;

const RIGHTS: Record<Layer, Rights> = {
  lib: { layers: {}, assets: false },
  rules: { layers: { lib: 'all' }, assets: false },
  content: { layers: { lib: 'all', rules: WORDS }, assets: true },
  ai: { layers: { lib: 'all', rules: 'all' }, assets: false },
  protocol: { layers: { lib: 'all', rules: WORDS }, assets: false },
  match: { layers: { lib: 'all', rules: 'all', content: 'all', protocol: 'all' }, assets: false },
  server: { layers: { lib: 'all', match: 'all', ai: 'all', content: 'all', protocol: 'all' }, assets: true },
  client: {
    layers: { lib: 'all', match: 'all', ai: 'all', rules: FOR_PAGES, content: 'all', protocol: 'all' },
    assets: true,
  },
  lab: { layers: 'any', assets: true },
};

/** Who may use which package. A package that is not named here belongs to the lab and the tests. */
const PACKAGES: { name: RegExp; users: RegExp }[] = [
  { name: /^phaser$/, users: /^src\/client\/map\// },
  { name: /^(#bgio\/.+|boardgame\.io(\/.+)?)$/, users: /^src\/(match|client\/net|server\/transport)\// },
  { name: /^(preact(\/.+)?|@preact\/signals)$/, users: /^src\/client\/(?!map\/)/ },
  { name: /^@preact\/signals(-core)?$/, users: /^src\/client\/map\// },
  { name: /^idb$/, users: /^src\/client\/(?!map\/|panels\/)/ },
  { name: /^intl-messageformat$/, users: /^src\/client\/i18n\// },
  { name: /^@fontsource\//, users: /^src\/client\/(?!map\/)/ },
  { name: /^valibot$/, users: /^src\/protocol\// },
  { name: /^(sirv|node:.+)$/, users: /^src\/server\// },
];

const ENTRY = 'src/client/app/main.tsx';

const layerOf = (path: string): Layer | null => {
  const name = path.split('/')[1] ?? '';
  return path.startsWith('src/') && Object.hasOwn(RIGHTS, name) ? (name as Layer) : null;
};

function sharedWith(layer: Layer, { to, kind }: Import): boolean {
  const target = layerOf(to);
  if (target === null) return false;
  const { layers } = RIGHTS[layer];
  if (layers === 'any' || target === layer) return true;
  const share = layers[target];
  if (share === undefined) return false;
  return share === 'all' || kind === 'type' || (share instanceof RegExp && share.test(to));
}

/** True when the layer table allows this import. */
function allowed(one: Import): boolean {
  const layer = layerOf(one.from);
  if (layer === null || one.to === 'computed') return false;
  if (one.to.startsWith('asset:')) return RIGHTS[layer].assets;
  if (one.to.startsWith('src/')) return sharedWith(layer, one);
  return layer === 'lab' || PACKAGES.some(({ name, users }) => name.test(one.to) && users.test(one.from));
}

/** Map and panels both read the store; neither knows the other. */
const parted = ({ from, to }: Import): boolean =>
  (from.startsWith('src/client/map/') && to.startsWith('src/client/panels/')) ||
  (from.startsWith('src/client/panels/') && to.startsWith('src/client/map/'));

/** What the page loads that it must not: the players' thinking belongs in a worker, the map engine after the start page. */
function inPage(imports: readonly Import[]): string[] {
  const page = reach(imports, [ENTRY], ['static', 'dynamic']);
  const atOnce = reach(imports, [ENTRY], ['static']);
  return [
    ...[...page].filter((path) => path.startsWith('src/ai/')).map((path) => `the page, outside a worker -> ${path}`),
    ...(atOnce.has('phaser') ? ['the start page -> phaser'] : []),
  ];
}

/** Everything that breaks the layer table, one line each: `from -> to`, or a circle of imports. */
export function breaches(imports: readonly Import[]): string[] {
  const lines = imports.filter((one) => !allowed(one) || parted(one)).map(({ from, to }) => `${from} -> ${to}`);
  return [...new Set([...lines, ...inPage(imports), ...circles(imports).map((circle) => `circle: ${circle}`)])];
}
