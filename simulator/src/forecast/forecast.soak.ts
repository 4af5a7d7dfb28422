import { forecastMeetsReality } from './testing/forecast-meets-reality';

test('what is foreseen for 400 days is what comes', () => {
  forecastMeetsReality(400, 50);
}, 600_000);
