import type { Forecast, VolumeForecast } from '../forecast';
import { element, text } from './markup';
import { retentionLanes } from './retention-lanes';
import { storageChart } from './storage-chart';
import { timeAxis } from './time-axis';

const WIDTH = 1000;
const LEFT = 100;
const RIGHT = WIDTH - 20;

const style = `
text{font:12px system-ui,sans-serif;fill:#1f2933}.title{font-size:16px;font-weight:600}.volume{font-weight:600}
.lane,.tick,.note,.legend{fill:#52606d;font-size:11px}.lane{text-anchor:end}.note{text-anchor:end}.tick{text-anchor:middle}
.grid{stroke:#e4e7eb}.yearly rect,.yearly polygon{fill:#7b341e}.monthly rect,.monthly polygon{fill:#b7791f}
.weekly rect,.weekly polygon{fill:#2f855a}.daily rect,.daily polygon{fill:#2b6cb0}.hourly rect,.hourly polygon{fill:#6b46c1}
.there-already rect{fill:#718096}.region-0{fill:#2b6cb0}.region-1{fill:#dd6b20}.region-2{fill:#2f855a}.region-3{fill:#805ad5}`;

/** A self-contained picture: the life of every backup in every region, and what is stored. */
export function timelineSvg(foreseen: Forecast, title: string): string {
  const scale = { from: Date.parse(foreseen.from), until: Date.parse(foreseen.until), left: LEFT, right: RIGHT };
  const parts: string[] = [text(LEFT, 24, title, { class: 'title' })];
  let y = 40;
  for (const volume of foreseen.volumes) {
    for (const region of regionsOf(volume)) {
      const heading = `${volume.name} in ${region}${region === volume.region ? '' : ' (copies)'}`;
      parts.push(text(LEFT, y + 14, heading, { class: 'volume' }));
      const lanes = retentionLanes(
        volume.backups.filter((backup) => backup.region === region),
        scale,
        y + 22,
      );
      parts.push(lanes.markup);
      y = lanes.bottom + 8;
    }
  }
  parts.push(text(LEFT, y + 14, 'Stored', { class: 'volume' }));
  const chart = storageChart(foreseen.days, scale, y + 22);
  const axis = timeAxis(scale, 40, chart.bottom - 44);
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${WIDTH} ${Math.ceil(chart.bottom)}`,
      role: 'img',
      'aria-label': title,
    },
    element('style', {}, style),
    element('rect', { width: '100%', height: '100%', fill: '#ffffff' }),
    axis,
    ...parts,
    chart.markup,
  );
}

/** The volume's own region first. */
const regionsOf = ({ region, backups }: VolumeForecast) => {
  const others = new Set(backups.map((backup) => backup.region).filter((each) => each !== region));
  return backups.some((backup) => backup.region === region) ? [region, ...others] : [...others];
};
