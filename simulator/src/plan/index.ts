export { type PlanDocument, PlanError, type ResourceChange, readPlan, type Values } from './plan-document';
export { type PlannedResource, plannedResources, withoutKeys } from './planned-resources';
