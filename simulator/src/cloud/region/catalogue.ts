export interface RegionFacts {
  /** e.g. us-ashburn-1. */
  readonly name: string;
  /** Three letters, e.g. iad. */
  readonly key: string;
  /** IANA time zone of the data centre. */
  readonly timeZone: string;
  readonly availabilityDomains: number;
}

/** Keys: oci-go-sdk common/regions.go. Zones: the place each region is named after. */
const ROWS = `
us-ashburn-1 iad America/New_York 3
us-phoenix-1 phx America/Phoenix 3
us-sanjose-1 sjc America/Los_Angeles 1
us-chicago-1 ord America/Chicago 3
eu-frankfurt-1 fra Europe/Berlin 3
uk-london-1 lhr Europe/London 3
uk-cardiff-1 cwl Europe/London 1
eu-amsterdam-1 ams Europe/Amsterdam 1
eu-zurich-1 zrh Europe/Zurich 1
eu-milan-1 lin Europe/Rome 1
eu-madrid-1 mad Europe/Madrid 1
eu-paris-1 cdg Europe/Paris 1
eu-marseille-1 mrs Europe/Paris 1
eu-stockholm-1 arn Europe/Stockholm 1
sa-saopaulo-1 gru America/Sao_Paulo 1
sa-vinhedo-1 vcp America/Sao_Paulo 1
sa-santiago-1 scl America/Santiago 1
sa-bogota-1 bog America/Bogota 1
ca-toronto-1 yyz America/Toronto 1
ca-montreal-1 yul America/Toronto 1
ap-tokyo-1 nrt Asia/Tokyo 1
ap-osaka-1 kix Asia/Tokyo 1
ap-seoul-1 icn Asia/Seoul 1
ap-chuncheon-1 yny Asia/Seoul 1
ap-sydney-1 syd Australia/Sydney 1
ap-melbourne-1 mel Australia/Melbourne 1
ap-mumbai-1 bom Asia/Kolkata 1
ap-hyderabad-1 hyd Asia/Kolkata 1
ap-singapore-1 sin Asia/Singapore 1
ap-singapore-2 xsp Asia/Singapore 1
me-dubai-1 dxb Asia/Dubai 1
me-abudhabi-1 auh Asia/Dubai 1
me-jeddah-1 jed Asia/Riyadh 1
af-johannesburg-1 jnb Africa/Johannesburg 1
il-jerusalem-1 mtz Asia/Jerusalem 1
mx-queretaro-1 qro America/Mexico_City 1
mx-monterrey-1 mty America/Monterrey 1
`;

export const REGIONS: readonly RegionFacts[] = ROWS.trim()
  .split('\n')
  .map((row) => {
    const [name, key, timeZone, availabilityDomains] = row.split(' ');
    return { name, key, timeZone, availabilityDomains: Number(availabilityDomains) };
  });

const byNameOrKey = new Map(
  REGIONS.flatMap((region) => [[region.name, region] as const, [region.key, region] as const]),
);

/** By name or key, in any letter case. */
export function findRegion(nameOrKey: string): RegionFacts | undefined {
  return byNameOrKey.get(nameOrKey.toLowerCase());
}

/** What OCIDs call the region: the key for the two oldest, the name for the others. */
export function regionPart(region: RegionFacts): string {
  return region.key === 'iad' || region.key === 'phx' ? region.key : region.name;
}
