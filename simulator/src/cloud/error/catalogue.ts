import { ServiceError } from './service-error';

/** Missing and forbidden look the same (oracle/oci-python-sdk#344 quotes the text). */
export const NOT_FOUND_TEXT = 'Authorization failed or requested resource not found.';

/** `explanation` is for our user; the real service never says which of the two it was. */
export const notFound = (explanation: string): ServiceError =>
  new ServiceError({ status: 404, code: 'NotAuthorizedOrNotFound', message: NOT_FOUND_TEXT, explanation });

/** Something that the request names, other than what it is about, is missing. */
export const relatedNotFound = (message: string): ServiceError =>
  new ServiceError({ status: 400, code: 'RelatedResourceNotAuthorizedOrNotFound', message });

export const invalidParameter = (message: string): ServiceError =>
  new ServiceError({ status: 400, code: 'InvalidParameter', message });

export const missingParameter = (name: string, mend = 'Give it.'): ServiceError =>
  new ServiceError({ status: 400, code: 'MissingParameter', message: `${name} is missing. ${mend}` });

export const conflict = (message: string): ServiceError => new ServiceError({ status: 409, code: 'Conflict', message });

export const incorrectState = (message: string): ServiceError =>
  new ServiceError({ status: 409, code: 'IncorrectState', message });

export const notAllowed = (message: string): ServiceError =>
  new ServiceError({ status: 403, code: 'NotAllowed', message });

/** Names are unique among the children of a compartment. */
export const alreadyExists = (
  title: string,
  name: string,
  present: { readonly id: string; readonly compartmentId: string },
): ServiceError =>
  new ServiceError({
    status: 409,
    code: 'NotAuthorizedOrResourceAlreadyExists',
    message: `${title} '${name}' is in ${present.compartmentId} already, with OCID ${present.id}. Give another name.`,
  });

export const limitExceeded = (message: string): ServiceError =>
  new ServiceError({ status: 400, code: 'LimitExceeded', message });

export const quotaExceeded = (message: string): ServiceError =>
  new ServiceError({ status: 400, code: 'QuotaExceeded', message });

export const invalidatedRetryToken = (token: string): ServiceError =>
  new ServiceError({
    status: 409,
    code: 'InvalidatedRetryToken',
    message: `The resource that was made with retry token ${token} is gone. Send the request with a new opc-retry-token.`,
  });

export const noEtagMatch = (id: string): ServiceError =>
  new ServiceError({
    status: 412,
    code: 'NoEtagMatch',
    message: `The etag in if-match is not the present one of ${id}. Read the resource and send its etag.`,
  });

export const serviceUnavailable = (message: string): ServiceError =>
  new ServiceError({ status: 503, code: 'ServiceUnavailable', message });

/** A launch from a boot volume that is not there (terraform-provider-oci core_instance_resource_test.go quotes the text). */
export const volumesNotFound = (id: string, explanation: string): ServiceError =>
  new ServiceError({
    status: 404,
    code: 'NotAuthorizedOrNotFound',
    message: `One or more of the specified volumes are not found: ${id}.`,
    explanation,
  });
