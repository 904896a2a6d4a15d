"""The data sets."""

import numpy as np

from course import data


def test_two_of_the_sixteen_images_are_staircases():
    images = data.binary_images()
    assert images.shape == (16, 4) and len(np.unique(images, axis=0)) == 16
    found = images[data.is_staircase(images) == 1]
    assert sorted(map(tuple, found)) == [data.RIGHT_STAIRCASE, data.LEFT_STAIRCASE]
    assert data.is_staircase(images[:0]).shape == (0,)


def test_grey_corners_are_the_ends_of_what_noise_can_do():
    corners = data.grey_corners(data.binary_images(), 0.2)
    assert corners.shape == (16, 16, 4)
    assert np.allclose(np.unique(corners), [0, 0.2, 0.8, 1])
    assert np.array_equal(corners.round(), np.repeat(data.binary_images()[:, None], 16, axis=1))
    assert all(len(np.unique(image, axis=0)) == 16 for image in corners)
