// Every verb again, each command line in a process of its own.
jest.mock('./in-process', () => ({ openPlaceInProcess: jest.requireActual('./drydock').openWorkplace }));
require('./verbs.test');
