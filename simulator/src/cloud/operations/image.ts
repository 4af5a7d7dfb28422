import type {
  ChangeCompartmentDetails,
  CreateImageDetails,
  Image,
  Paging,
  Sorting,
  UpdateImageDetails,
} from '../model';
import type { RequestContext } from './request';

export interface ListImagesQuery extends Paging, Sorting {
  compartmentId: string;
  displayName?: string;
  operatingSystem?: string;
  operatingSystemVersion?: string;
  /** Only images that can boot this shape. */
  shape?: string;
  /** In any letter case. */
  lifecycleState?: string;
}

export interface ImageOperations {
  /** Of an instance: captures its boot volume. Headers carry opcWorkRequestId. */
  createImage(details: CreateImageDetails, context?: RequestContext): Image;
  getImage(imageId: string, context?: RequestContext): Image;
  /** Platform images are part of every list. */
  listImages(query: ListImagesQuery, context?: RequestContext): Image[];
  updateImage(imageId: string, details: UpdateImageDetails, context?: RequestContext): Image;
  deleteImage(imageId: string, context?: RequestContext): void;
  changeImageCompartment(imageId: string, details: ChangeCompartmentDetails, context?: RequestContext): void;
}
