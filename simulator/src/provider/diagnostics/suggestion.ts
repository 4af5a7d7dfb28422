import type { ServiceError } from '../../cloud/error/service-error';

/** What to do about a service error, by its status. */
export function suggestionFor(error: ServiceError, service: string): string {
  switch (error.status) {
    case 400:
      return error.code === 'LimitExceeded' || error.code === 'QuotaExceeded'
        ? `Request a service limit increase for this resource ${service}`
        : 'Please update the parameter(s) in the Terraform config as per error message';
    case 401:
      return 'Please check the credentials of the provider block and that the user is active';
    case 404:
      return `Either the resource has been deleted or service ${service} need policy to access this resource.`;
    case 409:
      return 'The resource is in a conflicted state. Please retry again or contact support for help with service: '.concat(
        service,
      );
    case 412:
      return 'The resource was changed by somebody else meanwhile. Refresh and apply again';
    case 429:
      return 'Too many requests at once. Wait a moment and apply again';
    default:
      return `Please contact support for help with service: ${service}`;
  }
}
