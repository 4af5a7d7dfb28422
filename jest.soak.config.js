const quick = require('./jest.config.js');

module.exports = {
  ...quick,
  testTimeout: 600_000,
  projects: quick.projects.map((project) => ({ ...project, testMatch: ['**/*.soak.ts'] })),
};
