import { element, escapeMarkup } from '../../forecast/render/markup';
import type { DrillEvidence } from '../evidence';
import { objectivesPicture, spanText } from './objectives-picture';

const style = `body{font:15px/1.5 system-ui,sans-serif;color:#1f2933;max-width:1000px;margin:2rem auto;padding:0 1rem}
h1{font-size:1.5rem}h2{font-size:1.1rem;margin-top:2rem}table{border-collapse:collapse;width:100%}
th,td{padding:.3rem .8rem .3rem 0;border-bottom:1px solid #e4e7eb;text-align:left;vertical-align:top}
code{font-size:.8rem;overflow-wrap:anywhere}.verdict{display:inline-block;padding:.2rem .8rem;border-radius:4px;color:#fff;font-weight:600}
.passed{background:#2f855a}.failed{background:#c53030}svg{width:100%;height:auto;margin:1rem 0}footer{color:#52606d;font-size:.85rem;margin-top:2rem}`;

const code = (text: string | undefined) => element('code', {}, escapeMarkup(text ?? 'unknown'));

const table = (headings: readonly string[], rows: readonly (readonly string[])[]) =>
  element(
    'table',
    {},
    element('tr', {}, ...headings.map((heading) => element('th', {}, escapeMarkup(heading)))),
    ...rows.map((row) => element('tr', {}, ...row.map((cell) => element('td', {}, cell)))),
  );

/** The evidence as one page without anything from outside. */
export function drillPage(evidence: DrillEvidence): string {
  const { disaster, passed, failures } = evidence;
  const title = `Restore drill: loss of ${disaster.kind} ${disaster.lost}`;
  const body = [
    element('h1', {}, escapeMarkup(title)),
    element(
      'p',
      {},
      element('span', { class: `verdict ${passed ? 'passed' : 'failed'}` }, passed ? 'Passed' : 'Failed'),
    ),
    ...(failures.length > 0
      ? [element('ul', {}, ...failures.map((failure) => element('li', {}, escapeMarkup(failure))))]
      : []),
    objectivesPicture(evidence),
    objectives(evidence),
    element('h2', {}, 'What was restored'),
    restoredTable(evidence),
    element('h2', {}, 'What was lost'),
    lostTable(evidence),
    element('h2', {}, 'What happened'),
    table(
      ['instant (virtual)', ''],
      evidence.steps.map(({ at, what }) => [escapeMarkup(at), escapeMarkup(what)]),
    ),
    footer(evidence),
  ];
  const head = [
    element('meta', { charset: 'utf-8' }),
    element('title', {}, escapeMarkup(title)),
    element('style', {}, style),
  ];
  return `<!doctype html>\n${element('html', { lang: 'en' }, element('head', {}, ...head), element('body', {}, ...body))}\n`;
}

function objectives({ rpoSeconds, rtoSeconds, objectives: accepted }: DrillEvidence): string {
  const row = (name: string, measured: number | undefined, objective: number | undefined) => [
    name,
    measured === undefined ? 'nothing restored' : escapeMarkup(spanText(measured)),
    objective === undefined ? 'not stated' : escapeMarkup(spanText(objective)),
  ];
  return table(
    ['', 'measured', 'objective'],
    [
      row('recovery point: data lost', rpoSeconds, accepted.rpoSeconds),
      row('recovery time, on the virtual clock', rtoSeconds, accepted.rtoSeconds),
    ],
  );
}

const restoredTable = ({ restored }: DrillEvidence) =>
  table(
    ['volume', 'from', 'content of', 'SHA-256 backed up, restored'],
    restored.map((volume) => [
      `${escapeMarkup(volume.address)}<br>${code(volume.ocid)}`,
      `${code(volume.backup)}${volume.backup === volume.original ? '' : `<br>a copy of ${code(volume.original)}`}`,
      escapeMarkup(volume.taken),
      `${code(volume.expectedHash)}<br>${code(volume.hash)}<br>${volume.identical ? 'identical' : 'DIFFERENT'}`,
    ]),
  );

const lostTable = ({ lost }: DrillEvidence) =>
  table(
    ['volume', 'data', 'newest backup that outlived it'],
    lost.map(({ name, ocid, usedBytes, newestBackup }) => [
      `${escapeMarkup(name)}<br>${code(ocid)}`,
      `${(usedBytes / 2 ** 20).toFixed(0)} MiB`,
      newestBackup
        ? `${escapeMarkup(newestBackup.taken)} in ${escapeMarkup(newestBackup.region)}<br>${code(newestBackup.ocid)}`
        : 'none',
    ]),
  );

function footer({ run, world }: DrillEvidence): string {
  const versions = Object.entries(run.versions).map(([name, version]) => `${name} ${version}`);
  const text = `Run by ${run.by} on ${run.host} at ${run.started}, ${run.seconds.toFixed(1)} s; ${versions.join(', ')}; world seed ${world.seed}, pace ${world.pace}.`;
  return element('footer', {}, escapeMarkup(text));
}
