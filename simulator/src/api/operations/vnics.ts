import type { Vnic, VnicAttachment } from '../../cloud/model';
import type { ListVnicAttachmentsQuery } from '../../cloud/operations';
import { type Operation, operation } from '../operation';
import { shape } from '../schema/schema';

export const vnics: readonly Operation[] = [
  operation({
    operation: 'ListVnicAttachments',
    method: 'GET',
    path: '/vnicAttachments',
    query: shape<ListVnicAttachmentsQuery>('ListVnicAttachmentsQuery'),
    answer: shape<VnicAttachment>('VnicAttachment'),
    list: true,
    handle: (region, { query, context }) => region.listVnicAttachments(query, context),
  }),
  operation({
    operation: 'GetVnic',
    method: 'GET',
    path: '/vnics/{vnicId}',
    answer: shape<Vnic>('Vnic'),
    handle: (region, { path, context }) => region.getVnic(path.vnicId, context),
  }),
];
