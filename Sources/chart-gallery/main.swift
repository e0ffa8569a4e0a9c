import ChartGallery

print(Gallery.exhibits.count)
