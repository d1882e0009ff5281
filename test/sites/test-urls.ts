import type { SitePage } from '../../extension/sites/site.ts';

/** Addresses of each portal's pages, by its id, and the kind of page that each has to be. */
export const testUrls: Record<string, { url: string; kind: SitePage['kind'] }[]> = {
  'dwp-find-a-job': [
    { url: 'https://findajob.dwp.gov.uk/details/12345678', kind: 'vacancy' },
    { url: 'https://findajob.dwp.gov.uk/search?q=care&w=Leeds', kind: 'results' },
    { url: 'https://findajob.dwp.gov.uk/apply/12345678', kind: 'not-ours' },],
  'find-an-apprenticeship': [
    { url: 'https://www.findapprenticeship.service.gov.uk/apprenticeship/VAC1000012484', kind: 'vacancy' },
    { url: 'https://www.findapprenticeship.service.gov.uk/apprenticeship/reference/1000012484', kind: 'vacancy' },
    { url: 'https://www.findapprenticeship.service.gov.uk/apprenticeship/nhs/C9999-26-0001', kind: 'vacancy' },
    { url: 'https://www.findapprenticeship.service.gov.uk/apprenticeships?searchTerm=nurse', kind: 'results' },
    { url: 'https://www.findapprenticeship.service.gov.uk/apprenticeshipsearch', kind: 'not-ours' },],
  'health-careers': [
    {
      url: 'https://www.healthcareers.nhs.uk/explore-roles/nursing/roles-nursing/adult-nurse',
      kind: 'profile',
    },
    {
      url: 'https://www.healthcareers.nhs.uk/explore-roles/nursing/roles-nursing/adult-nurse/training-adult-nursing',
      kind: 'profile',
    },],
  'hscni': [
    { url: 'https://jobs.hscni.net/Job/46128/71826143clinical-fellow', kind: 'vacancy' },
    { url: 'https://jobs.hscni.net/Search?SearchCatID=0', kind: 'results' },],
  'national-careers-service': [
    { url: 'https://nationalcareers.service.gov.uk/job-profiles/healthcare-assistant', kind: 'profile' },
    { url: 'https://nationalcareers.service.gov.uk/job-profiles/nurse?from=search', kind: 'profile' },],
  'nhs-jobs': [
    { url: 'https://www.jobs.nhs.uk/candidate/jobadvert/C9999-26-0001', kind: 'vacancy' },
    { url: 'https://www.jobs.nhs.uk/candidate/jobadvert/C9999-FAC-053?keyword=nurse&language=en', kind: 'vacancy' },
    { url: 'https://beta.jobs.nhs.uk/candidate/jobadvert/C9999-26-0001', kind: 'vacancy' },
    { url: 'https://www.jobs.nhs.uk/candidate/jobadvert/C9999-26-0001/ats-direct-apply', kind: 'not-ours' },
    { url: 'https://www.jobs.nhs.uk/candidate/search/results?keyword=nurse', kind: 'results' },
    { url: 'https://beta.jobs.nhs.uk/candidate/search/results?keyword=nurse&page=2', kind: 'results' },
    { url: 'https://www.jobs.nhs.uk/candidate/search', kind: 'not-ours' },
    { url: 'https://www.jobs.nhs.uk/candidate/application/start', kind: 'not-ours' },
    { url: 'https://www.jobs.nhs.uk/candidate/auth/login', kind: 'not-ours' },],
  'nhs-scotland': [
    { url: 'https://apply.jobs.scot.nhs.uk/Job/JobDetail?JobId=123456', kind: 'vacancy' },
    { url: 'https://apply.jobs.scot.nhs.uk/Home/Job?what=nurse', kind: 'results' },
    { url: 'https://apply.jobs.scot.nhs.uk/Home/Search', kind: 'results' },],
  'trac': [
    {
      url: 'https://www.healthjobsuk.com/job/UK/West_Yorkshire/Leeds/Example_NHS_Trust/Medicine/Staff_Nurse-v1234567',
      kind: 'vacancy',
    },
    { url: 'https://www.healthjobsuk.com/job/UK/Kent/Ashford/Example/Estates/Porter-v7654321?_ts=1', kind: 'vacancy' },
    { url: 'https://www.nhsjobs.com/job/UK/Kent/Ashford/Example/Estates/Porter-v7654321', kind: 'vacancy' },
    { url: 'https://www.healthjobsuk.com/job_list/ns?JobSearch_q=nurse', kind: 'results' },
    { url: 'https://www.healthjobsuk.com/job_list/Medical_and_Dental?_pg=2', kind: 'results' },
    { url: 'https://www.healthjobsuk.com/job_list?JobSearch_re=&_ts=1&employerid=123', kind: 'results' },
    { url: 'https://www.healthjobsuk.com/vacancy/1234567', kind: 'not-ours' },],
};
