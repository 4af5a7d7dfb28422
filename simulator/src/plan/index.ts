export {
  type PlanDocument,
  PlanError,
  type ResourceChange,
  readPlan,
  type StateModule,
  type StateResource,
  type Values,
} from './plan-document';
export { type PlannedResource, plannedResources, withoutKeys } from './planned-resources';
