import { App, TerraformOutput, TerraformStack, TerraformVariable, Testing } from 'cdktf';
import fc from 'fast-check';
import { BackupRetention, Duration, Region, Size, VolumeAutotune, VolumePerformance } from '../../lib';
import { REGIONS } from '../../lib/values/region-table';
import { refusal } from './support';

const codeOf = (build: () => unknown) => refusal(build).code;

/** What a value made of a token becomes in Terraform. */
function written(make: (token: number) => number): unknown {
  const stack = new TerraformStack(new App(), 'stack');
  const token = new TerraformVariable(stack, 'amount', { type: 'number' }).numberValue;
  new TerraformOutput(stack, 'out', { value: make(token) });
  return JSON.parse(Testing.synth(stack)).output.out.value;
}

describe('Duration', () => {
  test('converts without rounding', () => {
    expect(Duration.hours(36).toSeconds()).toBe(129_600);
    expect(Duration.weeks(2).toDays()).toBe(14);
    expect(codeOf(() => Duration.hours(36).toDays())).toBe('DurationNotWhole');
    expect(codeOf(() => Duration.minutes(0.001).toSeconds())).toBe('DurationNotWhole');
    expect(codeOf(() => Duration.days(-1))).toBe('DurationInvalid');
    expect(codeOf(() => Duration.days(Number.NaN))).toBe('DurationInvalid');
  });

  test("counts months and years as Oracle's own policies do (oci_volume_backup_policy_facts.py)", () => {
    expect(Duration.months(12).toSeconds()).toBe(31_560_000);
    expect(Duration.years(5).toSeconds()).toBe(157_680_000);
  });

  test('of whole days is the same in every unit', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000 }), (days) => {
        const same = [Duration.hours(days * 24), Duration.minutes(days * 1_440), Duration.seconds(days * 86_400)];
        for (const duration of same) {
          expect(duration.toSeconds()).toBe(Duration.days(days).toSeconds());
          expect(duration.toDays()).toBe(days);
        }
      }),
    );
  });

  test('leaves tokens to Terraform', () => {
    expect(written((token) => Duration.seconds(token).toSeconds())).toBe('${var.amount}');
    expect(written((token) => Duration.days(token).toSeconds())).toBe('${(var.amount * 86400)}');
    expect(Duration.days(5).isUnresolved).toBe(false);
  });

  test('reads well', () => {
    expect([Duration.days(1), Duration.hours(36)].map(String)).toEqual(['1 day', '36 hours']);
  });
});

describe('Size', () => {
  test('converts without rounding', () => {
    expect(Size.tebibytes(2).toGibibytes()).toBe(2_048);
    expect(Size.tebibytes(0.5).toGibibytes()).toBe(512);
    expect(codeOf(() => Size.gibibytes(50.5).toGibibytes())).toBe('SizeNotWhole');
    expect(codeOf(() => Size.gibibytes(0))).toBe('SizeInvalid');
  });

  test('leaves tokens to Terraform', () => {
    expect(written((token) => Size.gibibytes(token).toGibibytes())).toBe('${var.amount}');
    expect(written((token) => Size.tebibytes(token).toGibibytes())).toBe('${(var.amount * 1024)}');
  });
});

describe('Region', () => {
  test('is found by name and by code, in any case', () => {
    expect([Region.of('uk-london-1'), Region.of('LHR')].map((region) => region.identifier)).toEqual([
      'uk-london-1',
      'uk-london-1',
    ]);
    expect(Region.US_ASHBURN_1.code).toBe('iad');
    expect(Region.all()).toHaveLength(REGIONS.length);
  });

  test('that is misspelt is refused with the nearest one', () => {
    const { code, message } = refusal(() => Region.of('us-ashbrun-1'));
    expect(code).toBe('RegionUnknown');
    expect(message).toContain("Did you mean 'us-ashburn-1'?");
  });

  test('that is not listed is made by hand', () => {
    const region = Region.custom({ identifier: 'eu-newplace-1', code: 'new' });
    expect([region.timeZone, region.availabilityDomains, region.pairedRegions]).toEqual(['UTC', 1, []]);
    expect(region.isPairedWith(Region.UK_LONDON_1)).toBe(true);
  });

  test('has known destinations, codes of its own and a zone that this machine knows (Oracle, Replicating a Volume)', () => {
    const codes = REGIONS.map(([, code]) => code);
    expect(new Set(codes).size).toBe(codes.length);
    for (const region of Region.all()) {
      expect(region.pairedRegions.map(({ code }) => code)).not.toContain(region.code);
      expect(() => new Intl.DateTimeFormat('en', { timeZone: region.timeZone })).not.toThrow();
    }
    expect(Region.US_ASHBURN_1.isPairedWith(Region.US_PHOENIX_1)).toBe(true);
    expect(Region.US_ASHBURN_1.isPairedWith(Region.of('ap-mumbai-1'))).toBe(false);
  });
});

describe('VolumePerformance', () => {
  test('sells only multiples of ten', () => {
    expect(VolumePerformance.vpusPerGb(70).units).toBe(70);
    expect(codeOf(() => VolumePerformance.vpusPerGb(15))).toBe('PerformanceInvalid');
    expect(codeOf(() => VolumePerformance.vpusPerGb(130))).toBe('PerformanceInvalid');
    expect(codeOf(() => VolumePerformance.ultraHigh(20))).toBe('PerformanceInvalid');
    expect(codeOf(() => VolumeAutotune.upTo(VolumePerformance.LOWER_COST))).toBe('AutotuneMaximumTooLow');
  });

  test.each([
    [VolumePerformance.LOWER_COST, 100, 200, 24],
    [VolumePerformance.LOWER_COST, 5_000, 3_000, 480],
    [VolumePerformance.BALANCED, 50, 3_000, 24],
    [VolumePerformance.BALANCED, 32_768, 25_000, 480],
    [VolumePerformance.HIGHER_PERFORMANCE, 100, 7_500, 60],
    [VolumePerformance.ultraHigh(120), 32_768, 300_000, 2_680],
  ])('gives the figures of Oracle, Block Volume Performance: %o of %i GB', (performance, size, iops, throughput) => {
    expect(performance.iops(Size.gibibytes(size))).toBe(iops);
    expect(performance.throughput(Size.gibibytes(size))).toBe(throughput);
  });
});

describe('BackupRetention', () => {
  test('is built rule by rule', () => {
    expect(BackupRetention.years(7).lockedForGood().withLegalHold()._arguments).toEqual({
      retentionPeriod: { retentionTimeAmount: 7, retentionTimeUnit: 'YEARS' },
      isRetentionLockEnabled: true,
      isIndefiniteRetentionEnabled: true,
    });
    expect(BackupRetention.legalHold()._arguments).toEqual({ isIndefiniteRetentionEnabled: true });
    expect(BackupRetention.days(1).lockedForGood().isLocked).toBe(true);
  });

  test('cannot be locked without a period (Oracle, Updating a Block Volume Backup)', () => {
    expect(codeOf(() => BackupRetention.untilReleased().lockedForGood())).toBe('RetentionLockWithoutPeriod');
    expect(codeOf(() => BackupRetention.days(0))).toBe('RetentionPeriodInvalid');
    expect(codeOf(() => BackupRetention.years(101))).toBe('RetentionPeriodInvalid');
    expect(codeOf(() => BackupRetention.years(1.5))).toBe('RetentionPeriodInvalid');
  });
});
