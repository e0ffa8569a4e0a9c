import sys, time, base64
sys.path.insert(0, "/tmp/w/preview/Tests/Browser")
from chromium import Tab
