// Loaded by the verbs that need them, so that the others start quickly.

export const cloudModule = () => require('../cloud') as typeof import('../cloud');

export const terraformModule = () => require('../terraform') as typeof import('../terraform');

export const apiModule = () => require('../api') as typeof import('../api');

export const drillModule = () => require('../drill') as typeof import('../drill');

export const storeModule = () => require('../store') as typeof import('../store');

export const eventDeliveryModule = () => require('../event-delivery') as typeof import('../event-delivery');
