/** What is known of a region: name, short code, data centre's zone, number of availability domains, replication destinations. */
export type RegionRow = readonly [
  identifier: string,
  code: string,
  zone: string,
  availabilityDomains: number,
  destinations: string,
];

/**
 * Names and codes: oracle/oci-go-sdk common/regions.go. Destinations (as codes): Oracle, Replicating a Volume, Source and
 * Destination Region Mappings (2024-10-15). Zones: the IANA zone of the city. Availability domains: Oracle, Regions and
 * Availability Domains.
 */
export const REGIONS: readonly RegionRow[] = [
  ['us-ashburn-1', 'iad', 'America/New_York', 3, 'syd mel gru vcp bog yyz cdg kix nrt qro mty ams lhr ord phx sjc'],
  ['us-phoenix-1', 'phx', 'America/Phoenix', 3, 'syd mel gru vcp kix nrt qro mty iad ord sjc'],
  ['us-sanjose-1', 'sjc', 'America/Los_Angeles', 1, 'syd mel gru vcp kix nrt qro mty iad ord phx'],
  ['us-chicago-1', 'ord', 'America/Chicago', 3, 'syd mel yyz iad phx sjc'],
  ['ca-toronto-1', 'yyz', 'America/Toronto', 1, 'yul ord iad'],
  ['ca-montreal-1', 'yul', 'America/Toronto', 1, 'yyz'],
  ['sa-saopaulo-1', 'gru', 'America/Sao_Paulo', 1, 'vcp scl bog iad phx sjc'],
  ['sa-vinhedo-1', 'vcp', 'America/Sao_Paulo', 1, 'gru iad phx sjc'],
  ['sa-santiago-1', 'scl', 'America/Santiago', 1, 'gru vap'],
  ['sa-valparaiso-1', 'vap', 'America/Santiago', 1, 'scl bog'],
  ['sa-bogota-1', 'bog', 'America/Bogota', 1, 'gru vap qro iad'],
  ['mx-queretaro-1', 'qro', 'America/Mexico_City', 1, 'bog mty iad phx sjc'],
  ['mx-monterrey-1', 'mty', 'America/Monterrey', 1, 'qro iad phx sjc'],
  ['eu-frankfurt-1', 'fra', 'Europe/Berlin', 3, 'cdg mrs ams mtz lin mad arn zrh lhr cwl'],
  ['eu-amsterdam-1', 'ams', 'Europe/Amsterdam', 1, 'cdg fra lin mad arn zrh lhr cwl iad'],
  ['eu-zurich-1', 'zrh', 'Europe/Zurich', 1, 'cdg mrs fra lin ams mad arn lhr cwl'],
  ['eu-milan-1', 'lin', 'Europe/Rome', 1, 'cdg mrs fra ams mad arn zrh lhr cwl'],
  ['eu-madrid-1', 'mad', 'Europe/Madrid', 1, 'cdg mrs fra lin ams arn zrh lhr cwl'],
  ['eu-paris-1', 'cdg', 'Europe/Paris', 1, 'mrs fra lin ams mad arn zrh lhr cwl iad'],
  ['eu-marseille-1', 'mrs', 'Europe/Paris', 1, 'cdg fra lin ams mad arn zrh lhr cwl'],
  ['eu-stockholm-1', 'arn', 'Europe/Stockholm', 1, 'cdg mrs fra lin ams mad zrh lhr cwl'],
  ['uk-london-1', 'lhr', 'Europe/London', 3, 'cdg mrs fra bom mtz lin ams mad arn zrh cwl iad'],
  ['uk-cardiff-1', 'cwl', 'Europe/London', 1, 'cdg mrs fra lin ams mad arn zrh lhr'],
  ['il-jerusalem-1', 'mtz', 'Asia/Jerusalem', 1, 'fra lhr'],
  ['me-dubai-1', 'dxb', 'Asia/Dubai', 1, 'jed auh'],
  ['me-abudhabi-1', 'auh', 'Asia/Dubai', 1, 'dxb'],
  ['me-jeddah-1', 'jed', 'Asia/Riyadh', 1, 'dxb'],
  ['af-johannesburg-1', 'jnb', 'Africa/Johannesburg', 1, 'lhr'],
  ['ap-tokyo-1', 'nrt', 'Asia/Tokyo', 1, 'syd kix sin xsp icn yny iad phx sjc'],
  ['ap-osaka-1', 'kix', 'Asia/Tokyo', 1, 'nrt icn yny iad phx sjc'],
  ['ap-seoul-1', 'icn', 'Asia/Seoul', 1, 'kix nrt yny'],
  ['ap-chuncheon-1', 'yny', 'Asia/Seoul', 1, 'kix nrt icn'],
  ['ap-singapore-1', 'sin', 'Asia/Singapore', 1, 'mel hyd nrt xsp'],
  ['ap-singapore-2', 'xsp', 'Asia/Singapore', 1, 'mel hyd bom nrt sin'],
  ['ap-mumbai-1', 'bom', 'Asia/Kolkata', 1, 'hyd xsp lhr'],
  ['ap-hyderabad-1', 'hyd', 'Asia/Kolkata', 1, 'bom sin xsp'],
  ['ap-sydney-1', 'syd', 'Australia/Sydney', 1, 'mel nrt iad ord phx sjc'],
  ['ap-melbourne-1', 'mel', 'Australia/Melbourne', 1, 'syd sin xsp iad ord phx sjc'],
];
