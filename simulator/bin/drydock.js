#!/usr/bin/env node
require('../dist/drydock.js');
