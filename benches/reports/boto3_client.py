"""The Python SDK with a pool of 16 threads: lists queues, and reads all attributes of each."""

import sys
from concurrent.futures import ThreadPoolExecutor

import boto3
from botocore.config import Config

THREADS = 16

sqs = boto3.client(
    "sqs",
    endpoint_url=sys.argv[1],
    region_name="us-east-1",
    aws_access_key_id="000000000000",
    aws_secret_access_key="bench",
    config=Config(max_pool_connections=THREADS),
)
pages = sqs.get_paginator("list_queues").paginate(
    QueueNamePrefix="bench-dev-", PaginationConfig={"PageSize": 1000}
)
urls = [url for page in pages for url in page.get("QueueUrls", [])]


def read(url):
    return sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["All"])["Attributes"]


with ThreadPoolExecutor(THREADS) as pool:
    print(len(list(pool.map(read, urls))))
