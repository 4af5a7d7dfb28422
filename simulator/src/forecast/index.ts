export { type BackupFact, backupFacts, backupsOfVolume } from './backup-facts';
export { type Forecast, type ForecastDay, forecast, type VolumeForecast } from './forecast';
export type { ForecastBackup, ForecastOptions, ForecastPolicy, ForecastVolume } from './forecast-model';
export { cloudVolumes } from './from-cloud';
export { lossText } from './loss-text';
export { examplePrices, PriceError, type PriceTable, readPrices } from './prices';
export { forecastPage, type NamedForecast } from './render/page';
export { timelineSvg } from './render/timeline';
export { type ForecastSummary, summarize } from './summary';
