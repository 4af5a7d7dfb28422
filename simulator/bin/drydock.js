#!/usr/bin/env node
// From Node 22 on, the compiled code is kept from start to start.
require('node:module').enableCompileCache?.();
require('../dist/drydock.js');
