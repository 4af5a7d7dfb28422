import type { ChangeCompartmentDetails, CreateImageDetails, Image, UpdateImageDetails } from '../../cloud/model';
import type { ListImagesQuery } from '../../cloud/operations';
import { type Operation, operation } from '../operation';
import { shape } from '../schema/schema';

const image = shape<Image>('Image');

export const images: readonly Operation[] = [
  operation({
    operation: 'CreateImage',
    method: 'POST',
    path: '/images',
    body: shape<CreateImageDetails>('CreateImageDetails'),
    answer: image,
    accepts: ['opc-retry-token'],
    handle: (region, { body, context }) => region.createImage(body, context),
  }),
  operation({
    operation: 'ListImages',
    method: 'GET',
    path: '/images',
    query: shape<ListImagesQuery>('ListImagesQuery'),
    answer: image,
    list: true,
    handle: (region, { query, context }) => region.listImages(query, context),
  }),
  operation({
    operation: 'GetImage',
    method: 'GET',
    path: '/images/{imageId}',
    answer: image,
    handle: (region, { path, context }) => region.getImage(path.imageId, context),
  }),
  operation({
    operation: 'UpdateImage',
    method: 'PUT',
    path: '/images/{imageId}',
    body: shape<UpdateImageDetails>('UpdateImageDetails'),
    answer: image,
    accepts: ['opc-retry-token', 'if-match'],
    handle: (region, { path, body, context }) => region.updateImage(path.imageId, body, context),
  }),
  operation({
    operation: 'DeleteImage',
    method: 'DELETE',
    path: '/images/{imageId}',
    accepts: ['if-match'],
    handle: (region, { path, context }) => region.deleteImage(path.imageId, context),
  }),
  operation({
    operation: 'ChangeImageCompartment',
    method: 'POST',
    path: '/images/{imageId}/actions/changeCompartment',
    body: shape<ChangeCompartmentDetails>('ChangeCompartmentDetails'),
    accepts: ['opc-retry-token', 'if-match'],
    handle: (region, { path, body, context }) => region.changeImageCompartment(path.imageId, body, context),
  }),
];
