const swc = [
  '@swc/jest',
  { jsc: { target: 'es2022', parser: { syntax: 'typescript', decorators: true } }, module: { type: 'commonjs' } },
];

const project = (displayName, roots, extra = {}) => ({
  displayName,
  roots,
  testEnvironment: 'node',
  testMatch: ['**/*.test.ts'],
  transform: { '^.+\\.ts$': swc },
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/simulator/dist'],
  moduleNameMapper: {
    '^cdktf-oci-drydock$': '<rootDir>/lib/index.ts',
    '^cdktf-oci-drydock/provider-oci$': '<rootDir>/lib/provider-oci/index.ts',
    '^cdktf-oci-drydock/lib/provider-oci/(.*)$': '<rootDir>/lib/provider-oci/$1/index.ts',
    '^oci-drydock/testing$': '<rootDir>/simulator/src/testing/index.ts',
    '^oci-drydock/testing/jest$': '<rootDir>/simulator/src/testing/jest.ts',
  },
  ...extra,
});

module.exports = {
  testTimeout: 60_000,
  // The tests wait for terraform more than they compute.
  maxWorkers: '100%',
  projects: [
    project('constructs', ['<rootDir>/lib']),
    project('simulator', ['<rootDir>/simulator/src']),
    project('whole', ['<rootDir>/test', '<rootDir>/examples']),
  ],
};
