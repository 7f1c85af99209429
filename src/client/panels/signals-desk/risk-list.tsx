import { track } from '../../i18n/figures.ts';
import { say } from '../../i18n/messages.ts';
import type { Risk } from './risks.ts';

const IN_HUNDREDTHS = ['home', 'loss', 'process'];

/** What a choice risks or wins, one plain sentence each. */
export function RiskList({ risks }: { risks: readonly Risk[] }) {
  if (risks.length === 0) return null;
  return (
    <ul class="risks">
      {risks.map(({ code, tone, params }) => (
        <li key={code} class={tone}>
          {say(`risk.${code}`, ready(params))}
        </li>
      ))}
    </ul>
  );
}

const ready = (params: Risk['params']): Risk['params'] =>
  Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      IN_HUNDREDTHS.includes(name) && typeof value === 'number' ? track(Math.abs(value)) : value,
    ]),
  );
